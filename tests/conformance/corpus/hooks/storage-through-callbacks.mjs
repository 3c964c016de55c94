import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage();
const show = (label) => console.log(label, storage.getStore());
storage.run('request 1', () => {
  show('sync');
  process.nextTick(() => show('tick'));
  queueMicrotask(() => show('microtask'));
  setImmediate(() => show('immediate'));
});
show('outside');
storage.run('request 2', () => setImmediate(() => setImmediate(() => show('nested immediate'))));
