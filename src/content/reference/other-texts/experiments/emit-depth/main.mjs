import { EventEmitter } from 'node:events';

const emitter = new EventEmitter();
let depth = 0;
let deepest = 0;
let pending = 0;
emitter.on('item', () => {
  depth++;
  deepest = Math.max(deepest, depth);
  depth--;
});
emitter.on('item', async () => {
  pending++;
  await new Promise((resolve) => setImmediate(resolve));
  pending--;
});

for (let i = 0; i < 1000; i++) emitter.emit('item');
console.log(`deepest nesting of the listener: ${deepest}`);
console.log(`async listeners that have not ended: ${pending}`);
