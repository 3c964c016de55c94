import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage();
async function handle(name) {
  await null;
  console.log(name, storage.getStore());
  await new Promise(setImmediate);
  console.log(name, storage.getStore());
}
await Promise.all([storage.run('a', handle, 'first'), storage.run('b', handle, 'second')]);
console.log('outside', storage.getStore());
