import { EventEmitter, once } from 'node:events';

const e = new EventEmitter();
process.nextTick(() => {
  e.emit('a', 'first');
  e.emit('b', 'in the same tick');
});
const both = (async () => {
  console.log(await once(e, 'a'));
  console.log(await once(e, 'b'));
})();
setImmediate(() => e.emit('b', 'second chance'));
await both;
