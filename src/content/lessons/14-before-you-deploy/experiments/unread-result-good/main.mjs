import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const invoices = Array.from({ length: 500 }, (_, index) => `invoice ${index}\n`);
let peak = 0;
const archive = new Writable({
  highWaterMark: 100,
  write: (chunk, encoding, callback) => setImmediate(callback),
});

async function* measured() {
  for (const invoice of invoices) {
    peak = Math.max(peak, archive.writableLength);
    yield invoice;
  }
}
await pipeline(measured, archive);

console.log(`held at most ${peak} bytes, at a mark of 100`);
