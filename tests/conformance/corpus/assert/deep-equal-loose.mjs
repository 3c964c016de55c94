import assert from 'node:assert';

const check = (a, b) => {
  try {
    assert.deepEqual(a, b);
    return 'equal';
  } catch (error) {
    return error.message.split('\n')[0];
  }
};
console.log(check({ a: 1 }, { a: '1' }), check([1], ['1']), check(new Set([1]), new Set(['1'])));
console.log(check(new Date(0), new Date(0)), check(/a/g, /a/i), check(NaN, NaN), check([0], [-0]));
console.log(
  check({}, []),
  check(new Map([[1, {}]]), new Map([['1', {}]])),
  check(Object.create(null), {}),
);
