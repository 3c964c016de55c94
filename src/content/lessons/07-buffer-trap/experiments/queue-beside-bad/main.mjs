import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

let read = 0;
let stored = 0;
let ahead = 0;
let inSink = 0;

const source = Readable.from(Array.from({ length: 1000 }, (_, i) => `record ${i}`));
const sink = new Writable({
  objectMode: true,
  write(record, encoding, callback) {
    setImmediate(() => {
      ahead = Math.max(ahead, read - stored);
      inSink = Math.max(inSink, this.writableLength);
      stored++;
      callback();
    });
  },
});

// Whatever the sink has no room for waits here.
const queue = [];
let ended = false;
function next() {
  while (queue.length > 0 && !sink.writableNeedDrain) sink.write(queue.shift());
  if (ended && queue.length === 0) sink.end();
}
source.on('data', (record) => {
  read++;
  queue.push(record);
  next();
});
source.on('end', () => {
  ended = true;
  next();
});
sink.on('drain', next);
await finished(sink);

console.log(`stored: ${stored}`);
console.log(`most records in the sink: ${inSink}`);
console.log(`most records read and not stored: ${ahead}`);
