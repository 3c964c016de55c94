import { EventEmitterAsyncResource } from 'node:events';
import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage();
const e = storage.run('where it was made', () => new EventEmitterAsyncResource({ name: 'Q' }));
e.on('x', () => console.log(storage.getStore()));
storage.run('where it is emitted', () => e.emit('x'));
console.log(e.asyncResource.constructor.name, typeof e.asyncId);
