import { callbackify, promisify } from 'node:util';

const add = promisify((a, b, callback) => callback(null, a + b, 'dropped'));
console.log(await add(1, 2), add.name, add.length);
await promisify((callback) => callback(new Error('failed')))().catch((error) =>
  console.log(error.message),
);
const custom = Object.assign(() => {}, { [promisify.custom]: async () => 'custom' });
console.log(await promisify(custom)(), promisify(promisify(custom)) === promisify(custom));
const object = {
  value: 7,
  get: promisify(function (callback) {
    callback(null, this.value);
  }),
};
console.log(await object.get());
callbackify(async (x) => x * 2)(4, (error, value) => console.log('callback', error, value));
callbackify(() => Promise.reject(null))((error) =>
  console.log(error.code, error.message, error.reason),
);
for (const act of [
  () => promisify(5),
  () => callbackify('x'),
  () => callbackify(async () => {})(),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
