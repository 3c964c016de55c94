import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const sink = new PassThrough();
const seen = [];
sink.on('data', (chunk) => seen.push(String(chunk)));
await pipeline(['one'], sink, { end: false });
console.log(seen, sink.writable);
await pipeline(
  async function* () {
    yield 'two';
  },
  sink,
  { end: false },
);
sink.end('three');
await new Promise((resolve) => sink.on('end', resolve));
console.log(seen);
