import assert from 'node:assert';

class Custom extends Error {}
const fail = () => {
  throw Object.assign(new Custom('went wrong'), { code: 'E_X', extra: 1 });
};
assert.throws(fail);
assert.throws(fail, Custom);
assert.throws(fail, /went/);
assert.throws(fail, { message: 'went wrong', code: /^E_/ });
assert.throws(fail, (error) => error.extra === 1);
for (const act of [
  () => assert.throws(() => {}),
  () => assert.throws(() => {}, TypeError, 'with a message'),
  () => assert.throws(fail, /right/),
  () => assert.throws(fail, { code: 'E_Y', extra: 1 }),
  () => assert.throws(fail, TypeError),
  () => assert.throws(fail, () => false),
  () => assert.doesNotThrow(fail, 'no failure wanted'),
  () => assert.throws('not a function'),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.message.replace(/\n +at .*/g, ''));
  }
}
