import assert from 'node:assert';

for (const act of [
  () => assert.equal(1, 2),
  () => assert.strictEqual('a', 'b'),
  () => assert.strictEqual(1, 2, 'own message'),
  () => assert.notStrictEqual(1, 1),
  () => assert.strictEqual('a\nb\nc', 'a\nx\nc'),
  () => assert.strictEqual(NaN, 0),
  () => assert.strictEqual([1], [1]),
  () => assert.equal(null, 0),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.operator, error.generatedMessage);
    console.log(error.message);
  }
}
