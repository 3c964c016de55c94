// Sends 1 GiB to a slow sink, `piped` or with the signal `ignored`, and prints the peak of resident
// memory: node memory.mjs piped|ignored
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { peakResident } from './peak-resident.mjs';

const chunkBytes = 64 * 1024;
const chunks = 2 ** 30 / chunkBytes;

let made = 0;
const source = new Readable({
  read() {
    // Filled, so that every page of it is really in memory.
    this.push(made++ < chunks ? Buffer.alloc(chunkBytes, 1) : null);
  },
});

// Slower than the source, which always has the next chunk ready.
const sink = new Writable({
  write(_chunk, _encoding, callback) {
    setImmediate(callback);
  },
});

async function ignore() {
  for await (const chunk of source) sink.write(chunk);
  sink.end();
}

const send = { piped: () => pipeline(source, sink), ignored: ignore }[process.argv[2]];
const before = peakResident();
await send();
console.log(JSON.stringify({ before, peak: peakResident() }));
