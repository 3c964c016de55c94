import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const invoices = Array.from({ length: 500 }, (_, index) => `invoice ${index}\n`);

class Archive extends Writable {
  peak = 0;
  write(...args) {
    const more = super.write(...args);
    this.peak = Math.max(this.peak, this.writableLength);
    return more;
  }
  _write(chunk, encoding, callback) {
    setImmediate(callback);
  }
}
const archive = new Archive({ highWaterMark: 100 });

await pipeline(invoices, archive);

console.log(`held at most ${archive.peak} bytes, at a mark of 100`);
