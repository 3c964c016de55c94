import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const invoices = Array.from({ length: 500 }, (_, index) => `invoice ${index}\n`);
let peak = 0;
const archive = new Writable({
  highWaterMark: 100,
  write: (chunk, encoding, callback) => setImmediate(callback),
});

for (const invoice of invoices) {
  archive.write(invoice);
  peak = Math.max(peak, archive.writableLength);
}
archive.end();
await finished(archive);

console.log(`held at most ${peak} bytes, at a mark of 100`);
