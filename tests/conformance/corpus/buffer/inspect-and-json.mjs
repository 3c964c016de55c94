import buffer from 'node:buffer';

console.log(Buffer.alloc(60, 1));
buffer.INSPECT_MAX_BYTES = 3;
console.log(Buffer.from('abcdef'), Buffer.from('abc'));
const b = Buffer.from('x');
b.extra = 'property';
console.log(b, JSON.stringify({ b }));
console.log(
  [...Buffer.from('ab').entries()],
  [...Buffer.from('ab').keys()],
  Object.prototype.toString.call(b),
);
