import { isDeepStrictEqual as same } from 'node:util';

console.log(
  same({ a: 1, b: [1] }, { b: [1], a: 1 }),
  same([1, , 3], [1, undefined, 3]),
  same(NaN, NaN),
  same(0, -0),
);
console.log(
  same(new Map([[{}, 1]]), new Map([[{}, 1]])),
  same(new Set([[1], [2]]), new Set([[2], [1]])),
  same(new Date(0), new Date(0)),
);
console.log(
  same(Object(1), 1),
  same([1], { 0: 1, length: 1 }),
  same(new Error('a'), new Error('a')),
  same(new Error('a'), new Error('b')),
);
console.log(
  same(Buffer.from('a'), new Uint8Array([97])),
  same(/a/g, /a/i),
  same(Symbol('a'), Symbol('a')),
  same({}, Object.create(null)),
);
const [a, b] = [{}, {}];
a.self = a;
b.self = b;
console.log(same(a, b), same(new WeakSet(), new WeakSet()));
