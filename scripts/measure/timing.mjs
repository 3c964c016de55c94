// Sends the same 1000 chunks of 1 KiB to a sink that calls back at once, with four marks, and prints
// for each the time in ms and what the mark could have changed: node timing.mjs ascending|descending
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const marks = [64, 1024, 16 * 1024, 64 * 1024];
const chunks = 1000;

async function send(highWaterMark) {
  const count = { reads: 0, writes: 0, falses: 0 };
  const source = new Readable({
    highWaterMark,
    read() {
      count.reads++;
      this.push(count.reads > chunks ? null : Buffer.alloc(1024));
    },
  });
  class Sink extends Writable {
    write(...args) {
      const more = super.write(...args);
      if (!more) count.falses++;
      return more;
    }
    _write(_chunk, _encoding, callback) {
      count.writes++;
      callback();
    }
  }
  const start = performance.now();
  await pipeline(source, new Sink({ highWaterMark }));
  return { mark: highWaterMark, ms: performance.now() - start, ...count };
}

if (process.argv[2] === 'descending') marks.reverse();
const rows = [];
for (const mark of marks) rows.push(await send(mark));
console.log(JSON.stringify(rows));
