import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

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

source.on('data', () => read++);
// No room in the sink means that the source is not read.
await pipeline(source, sink);

console.log(`stored: ${stored}`);
console.log(`most records in the sink: ${inSink}`);
console.log(`most records read and not stored: ${ahead}`);
