import { EventEmitter, on } from 'node:events';
import { Transform } from 'node:stream';

// In each part a producer has 1000 items, and the consumer finishes none before
// it is done.
const count = 1000;
const never = new Promise(() => {});
const turn = () => new Promise((resolve) => setImmediate(resolve));

console.log('emit() and an async listener');
let jobs = 0;
const emitter = new EventEmitter();
emitter.on('item', async () => {
  jobs++;
  await never;
  jobs--;
});
for (let i = 0; i < count; i++) emitter.emit('item', i);
console.log(`  ${jobs} jobs open`);

console.log('events.on()');
const source = new EventEmitter();
const unmarked = on(source, 'item', { close: ['end'] });
for (let i = 0; i < count; i++) source.emit('item', i);
source.emit('end');
let queued = 0;
for await (const _ of unmarked) queued++;
console.log(`  without marks: ${queued} events queued`);

let paused = false;
let emitted = 0;
const pausable = Object.assign(new EventEmitter(), {
  pause: () => (paused = true),
  resume: () => (paused = false),
});
const marked = on(pausable, 'item', { highWaterMark: 10, lowWaterMark: 1 });
while (!paused && emitted < count) pausable.emit('item', emitted++);
console.log(`  with a mark of 10: pause() called after ${emitted} events`);
for (let i = 0; i < emitted; i++) await marked.next();
console.log(`  queue read: paused: ${paused}`);

console.log('MessagePort.postMessage()');
const { port1, port2 } = new MessageChannel();
const results = new Set();
for (let i = 1; i <= count; i++) results.add(port1.postMessage(i));
let received = 0;
await new Promise((resolve) => {
  port2.onmessage = ({ data }) => {
    received++;
    if (data === count) resolve();
  };
});
port1.close();
console.log(`  ${received} messages were waiting`);
console.log(`  different results of postMessage(): ${results.size}`);

console.log('web WritableStream, mark of 4 chunks');
const stuck = () =>
  new WritableStream({ write: () => never }, { highWaterMark: 4 }).getWriter();
const careless = stuck();
for (let i = 0; i < count; i++) careless.write(i);
console.log(
  `  ready ignored: ${count} chunks accepted, desiredSize ${careless.desiredSize}`,
);

const careful = stuck();
let accepted = 0;
(async () => {
  while (accepted < count) {
    await careful.ready;
    careful.write(accepted++);
  }
})();
// At rest means that a whole turn of the event loop has passed without a write.
for (let before = -1; before < accepted; await turn()) before = accepted;
console.log(
  `  ready awaited: ${accepted} chunks accepted, desiredSize ${careful.desiredSize}`,
);

console.log(
  'a transform that calls back before its work is done, mark of 4 objects',
);
jobs = 0;
let falses = 0;
const early = new Transform({
  objectMode: true,
  highWaterMark: 4,
  transform(item, encoding, callback) {
    jobs++;
    never.then(() => this.push(item));
    callback();
  },
});
for (let i = 0; i < count; i++) if (!early.write(i)) falses++;
console.log(`  write() returned false ${falses} times, ${jobs} jobs open`);
