import querystring from 'node:querystring';

console.log(
  querystring.parse('a=1&b=2&a=3&=empty&c&d=%zz+x&e=%E2%82%AC'),
  querystring.parse('a:1;b:2', ';', ':', { maxKeys: 1 }),
);
console.log(
  querystring.stringify({ a: [1, 2], b: true, c: null, d: undefined, e: 'é &', f: 5n, g: {} }),
);
console.log(
  querystring.stringify({ a: 'x' }, ';', ':'),
  querystring.escape('a b&ü'),
  querystring.unescape('%41%zz'),
);
