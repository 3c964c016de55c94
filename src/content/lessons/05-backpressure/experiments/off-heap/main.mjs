import { Writable } from 'node:stream';

const mib = 1024 * 1024;
const text = 'x'.repeat(mib);
const chunks = {
  Buffers: () => Buffer.alloc(mib, 'x'),
  strings: () => text,
};

const sinks = [];
for (const [name, createChunk] of Object.entries(chunks)) {
  // Nothing is ever finished here, so that whatever is written stays in the buffer.
  const sink = new Writable({ write() {} });
  sinks.push(sink);
  const before = process.memoryUsage();
  for (let i = 0; i < 64; i++) sink.write(createChunk());
  const after = process.memoryUsage();

  console.log(`64 MiB of ${name} queued; growth in MiB:`);
  for (const what of ['heapUsed', 'arrayBuffers', 'rss']) {
    console.log(`  ${what} ${Math.round((after[what] - before[what]) / mib)}`);
  }
}
