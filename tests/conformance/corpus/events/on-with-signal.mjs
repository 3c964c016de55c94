import { EventEmitter, on } from 'node:events';

const e = new EventEmitter();
const controller = new AbortController();
setImmediate(() => {
  e.emit('x', 'one');
  controller.abort();
});
try {
  for await (const [value] of on(e, 'x', { signal: controller.signal })) console.log(value);
} catch (error) {
  console.log(error.name, error.code, e.listenerCount('x'));
}
try {
  on(e, 'x', { signal: AbortSignal.abort() });
} catch (error) {
  console.log('at once', error.name);
}
