import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = (n) =>
  Readable.from(
    Array.from({ length: n }, () => 'x'.repeat(100)),
    { objectMode: false },
  );
console.log('fits', await pipeline(source(2), new PassThrough({ highWaterMark: 1000 })));
let settled = false;
pipeline(source(50), new PassThrough({ highWaterMark: 1000 })).then(() => (settled = true));
for (let i = 0; i < 300; i += 1) await new Promise(setImmediate);
console.log('does not fit: settled', settled);
