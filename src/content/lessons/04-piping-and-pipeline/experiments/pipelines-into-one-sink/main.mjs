import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

let stored = 0;
const newSink = () =>
  new Writable({
    write(chunk, encoding, callback) {
      stored++;
      callback();
    },
  });
const pages = Array.from({ length: 6 }, (unused, index) => [`page ${index + 1}`]);

function show(name, sink) {
  console.log(name);
  console.log(`  ${stored} pages, ${sink.listenerCount('error')} listeners for 'error'`);
  stored = 0;
}

const sink = newSink();
for (const page of pages) {
  await pipeline(Readable.from(page), sink, { end: false });
}
show('a pipeline for each page', sink);

async function* chunks() {
  for (const page of pages) yield* Readable.from(page);
}
const another = newSink();
await pipeline(chunks, another);
show('one pipeline for all', another);
