import { AssertionError } from 'node:assert';

const error = new AssertionError({
  actual: { a: 1 },
  expected: { a: 2 },
  operator: 'deepStrictEqual',
});
console.log(error.message);
console.log(Object.keys(error), error.actual, error.expected, String(error).split('\n')[0]);
console.log(
  new AssertionError({ message: 'own', actual: 1, expected: 2, operator: 'x' }).generatedMessage,
);
try {
  new AssertionError('text');
} catch (thrown) {
  console.log(thrown.code);
}
