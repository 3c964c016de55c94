import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = Readable.from(
  Array.from({ length: 100 }, () => Buffer.alloc(100)),
);
let received = 0;
let peak = 0;
class SlowSink extends Writable {
  write(...args) {
    const more = super.write(...args);
    peak = Math.max(peak, this.writableLength);
    return more;
  }
  _write(chunk, encoding, callback) {
    received += chunk.length;
    setImmediate(callback);
  }
}

async function countChunks() {
  for await (const chunk of source) total += chunk.length;
}

let total = 0;
const sink = new SlowSink({ highWaterMark: 400 });
await Promise.all([pipeline(source, sink), countChunks()]);
console.log(`counted ${total} bytes, received ${received}`);
console.log(`held at most ${peak} bytes`);
