console.log(
  new Map([
    ['k', { v: 1 }],
    [{}, new Map()],
  ]),
  new Set([1, 'two', [3]]),
  new WeakMap(),
  new WeakSet(),
);
console.log(
  new ArrayBuffer(3),
  new Uint8Array([1, 2]),
  new Float32Array(2),
  new BigInt64Array(1),
  new DataView(new ArrayBuffer(2), 1),
);
console.log(new Uint8Array(200).subarray(0, 110));
const extra = new Map([[1, 2]]);
extra.note = 'own property';
console.log(extra, Object.assign(new Set([1]), { a: 1 }));
console.log([
  new Map([['a', 1]]).values().next(),
  new Date(0),
  new Date(NaN),
  /re/gi,
  Object.assign(/x/, { y: 1 }),
]);
