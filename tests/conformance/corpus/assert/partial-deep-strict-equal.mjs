import assert from 'node:assert';

const check = (a, b) => {
  try {
    assert.partialDeepStrictEqual(a, b);
    return 'holds';
  } catch (error) {
    return error.code;
  }
};
console.log(
  check({ a: 1, b: 2 }, { a: 1 }),
  check({ a: { b: 1, c: 2 } }, { a: { c: 2 } }),
  check([1, 2, 3], [1, 3]),
);
console.log(
  check({ a: 1 }, { b: 1 }),
  check(new Set([1, 2]), new Set([2])),
  check(new Map([[1, 2]]), new Map()),
  check([1], { 0: 1 }),
);
