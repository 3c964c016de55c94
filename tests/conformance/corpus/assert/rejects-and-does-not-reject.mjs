import assert from 'node:assert/strict';

await assert.rejects(Promise.reject(new TypeError('t')), TypeError);
await assert.rejects(
  async () => {
    throw new Error('async');
  },
  { message: 'async' },
);
for (const act of [
  () => assert.rejects(Promise.resolve(1)),
  () => assert.rejects(() => 5),
  () => assert.rejects(Promise.reject(new Error('one')), /two/),
  () => assert.doesNotReject(Promise.reject(new Error('bad'))),
]) {
  await act().catch((error) => console.log(error.name, error.code, error.message.split('\n')[0]));
}
