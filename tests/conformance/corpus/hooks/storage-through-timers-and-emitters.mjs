import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';

const storage = new AsyncLocalStorage();
const e = new EventEmitter();
storage.run('where listened', () => e.on('x', () => console.log('listener', storage.getStore())));
storage.run('where emitted', () => {
  e.emit('x');
  setTimeout(() => {
    console.log('timer', storage.getStore());
    storage.exit(() => setTimeout(() => console.log('after exit', storage.getStore()), 1));
  }, 1);
});
