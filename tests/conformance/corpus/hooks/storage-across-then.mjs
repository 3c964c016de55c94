import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage();
const shared = Promise.resolve('value');
storage.run('then', () => shared.then(() => console.log(storage.getStore())));
storage.run('catch', () => Promise.reject(1).catch(() => console.log(storage.getStore())));
storage.run('finally', () => shared.finally(() => console.log(storage.getStore())));
