import { pipeline, Readable, Writable } from 'node:stream';

// Neither a generator nor async: it collects, and returns nothing.
function collect(chunks) {
  chunks.toArray();
}

const sink = new Writable({ write() {} });
try {
  pipeline(Readable.from(['a chunk']), collect, sink, () => {});
} catch ({ code, message }) {
  console.log(`thrown: ${code}`);
  console.log(`  ${message}`);
}
