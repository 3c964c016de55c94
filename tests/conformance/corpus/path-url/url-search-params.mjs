const params = new URLSearchParams('a=1&b=2&a=3&c&d=%20+x');
console.log(
  params.get('a'),
  params.getAll('a'),
  params.get('c'),
  params.get('d'),
  params.get('none'),
  params.has('a', '3'),
  params.size,
);
params.append('e', 'é&');
params.set('a', 'only');
params.delete('b');
params.sort();
console.log(String(params), [...params.keys()], Object.fromEntries(params));
console.log(
  String(new URLSearchParams({ x: 1, y: [2, 3] })),
  String(new URLSearchParams([['k', 'v']])),
  String(new URLSearchParams('?q=1')),
);
const url = new URL('http://a/?x=1');
url.searchParams.append('y', '2');
console.log(url.search);
for (const bad of [[['only one']], [5]]) {
  try {
    new URLSearchParams(bad);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
