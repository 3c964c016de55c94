import { EventEmitter, once } from 'node:events';

const e = new EventEmitter();
setImmediate(() => e.emit('ready', 1, 2));
console.log(await once(e, 'ready'));
setImmediate(() => e.emit('error', new Error('instead')));
await once(e, 'ready').catch((error) => console.log('rejected', error.message));
setImmediate(() => e.emit('error', 'as a value'));
console.log(await once(e, 'error'));
const controller = new AbortController();
setImmediate(() => controller.abort('no time'));
await once(e, 'never', { signal: controller.signal }).catch((error) =>
  console.log(error.name, error.cause),
);
console.log(e.eventNames());
