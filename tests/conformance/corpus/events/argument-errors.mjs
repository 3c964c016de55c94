import { EventEmitter, once } from 'node:events';

for (const act of [
  () => new EventEmitter().on('x'),
  () => new EventEmitter().once('x', 'not a function'),
  () => EventEmitter.setMaxListeners('x'),
  () => new EventEmitter({ captureRejections: 'yes' }),
  () => EventEmitter.listenerCount({}, 'x'),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
await once({}, 'x').catch((error) => console.log(error.code, error.message));
