import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

let stored = 0;
const sink = new Writable({
  write(chunk, encoding, callback) {
    stored++;
    callback();
  },
});
const pages = Array.from({ length: 6 }, (unused, index) => [`page ${index + 1}`]);

for (const page of pages) {
  await pipeline(Readable.from(page), sink, { end: false });
}
console.log(`${stored} pages, ${sink.listenerCount('error')} listeners for 'error'`);
