import assert from 'node:assert/strict';

const pairs = [
  [
    { a: 1, b: { c: [1, 2, 3] } },
    { a: 1, b: { c: [1, 2, 4] } },
  ],
  [
    [1, 2, 3],
    [1, 2, 3, 4],
  ],
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Set([1]), new Set([2])],
  [{ a: undefined }, {}],
  [-0, 0],
  [
    Array.from({ length: 40 }, (_, i) => i),
    Array.from({ length: 40 }, (_, i) => (i === 20 ? 'x' : i)),
  ],
];
for (const [actual, expected] of pairs) {
  try {
    assert.deepEqual(actual, expected);
    console.log('equal');
  } catch (error) {
    console.log(error.message);
  }
}
