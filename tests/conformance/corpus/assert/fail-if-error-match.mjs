import assert, { AssertionError } from 'node:assert';

for (const act of [
  () => assert.fail(),
  () => assert.fail('reason'),
  () => assert.fail(new TypeError('as it is')),
  () => assert.ifError(null),
  () => assert.ifError(new Error('inner')),
  () => assert.ifError('text'),
  () => assert.match('abc', /x/),
  () => assert.doesNotMatch('abc', /b/),
  () => assert.match(5, /x/),
]) {
  try {
    act();
    console.log('passed');
  } catch (error) {
    console.log(error.name, error instanceof AssertionError, error.message);
  }
}
