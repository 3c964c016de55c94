import { once } from 'node:events';
import { Writable } from 'node:stream';

const sink = new Writable({
  highWaterMark: 4,
  write(chunk, encoding, callback) {
    setImmediate(callback);
  },
});

let most = 0;
let held = 0;
for (let i = 0; i < 100; i++) {
  const more = sink.write('aaaa');
  held = Math.max(held, sink.writableLength);
  if (more) continue;
  const drained = once(sink, 'drain');
  most = Math.max(most, sink.listenerCount('drain'));
  await drained;
}
console.log(`most listeners: ${most}, most bytes held: ${held}`);
