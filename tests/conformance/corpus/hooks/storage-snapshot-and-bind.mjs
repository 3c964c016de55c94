import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';

const storage = new AsyncLocalStorage();
const inOne = storage.run('one', () => AsyncLocalStorage.snapshot());
const bound = storage.run('two', () => AsyncLocalStorage.bind((x) => `${storage.getStore()} ${x}`));
const resource = storage.run('three', () => new AsyncResource('THING'));
storage.run('now', () => {
  console.log(
    inOne(() => storage.getStore()),
    bound('arg'),
    resource.runInAsyncScope(() => storage.getStore()),
  );
  console.log(AsyncResource.bind(() => storage.getStore())(), storage.getStore());
});
