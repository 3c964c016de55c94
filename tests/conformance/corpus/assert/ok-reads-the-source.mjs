import assert from 'node:assert';

for (const act of [
  () => assert(1 === 2),
  () => assert.ok([].length > 0 && 'something'),
  () => assert.ok(0, 'given message'),
  () => assert.ok(),
  () => assert.ok(null, new RangeError('own error')),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
