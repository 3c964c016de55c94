// Queues 400 MiB in a sink that never finishes a write and prints by how much the memory of the
// process grew, in MiB: node --expose-gc --max-old-space-size=64 off-heap.mjs buffers|strings|objects
import { Writable } from 'node:stream';

const pieces = 400;
const pieceBytes = 2 ** 20;

/** The chunks that one piece is written as. */
const chunksOf = {
  buffers: () => [Buffer.alloc(pieceBytes, 'x')],
  strings: () => ['x'.repeat(pieceBytes)],
  // On a 64-bit machine an object of five small integers takes 64 bytes.
  objects: () =>
    Array.from({ length: pieceBytes / 64 }, (_, i) => ({ a: i, b: i, c: i, d: i, e: i })),
};

const kind = process.argv[2];
const unfinished = [];
const sink = new Writable({
  objectMode: kind === 'objects',
  write(chunk) {
    unfinished.push(chunk);
  },
});

function memory() {
  globalThis.gc();
  return process.memoryUsage();
}

const before = memory();
for (let piece = 0; piece < pieces; piece++) {
  for (const chunk of chunksOf[kind]()) sink.write(chunk);
}
const after = memory();

const grown = (what) => Math.round((after[what] - before[what]) / 2 ** 20);
const [heapUsed, arrayBuffers, rss] = ['heapUsed', 'arrayBuffers', 'rss'].map(grown);
console.log(JSON.stringify({ heapUsed, arrayBuffers, rss }));
