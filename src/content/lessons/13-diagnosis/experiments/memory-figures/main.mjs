import { Writable } from 'node:stream';

const mib = 1024 * 1024;
const letters = Buffer.alloc(mib, 'x');

// Each goes to a sink that never finishes a write: the first chunk is under way, the others queue.
const kinds = {
  '200,000 objects': { objectMode: true, count: 200_000, chunk: (i) => ({ id: i, half: i / 2 }) },
  '64 Buffers of 1 MiB, filled': { count: 64, chunk: () => Buffer.alloc(mib, 'x') },
  '1 Buffer of 64 MiB, never touched': { count: 1, chunk: () => Buffer.alloc(64 * mib) },
  '64 strings of 1 MiB, made as latin1': {
    decodeStrings: false,
    count: 64,
    chunk: () => letters.toString('latin1'),
  },
  '64 strings of 1 MiB, made as UTF-8': {
    decodeStrings: false,
    count: 64,
    chunk: () => letters.toString(),
  },
};

const kept = [];
for (const [name, { count, chunk, ...options }] of Object.entries(kinds)) {
  const sink = new Writable({ ...options, write: (underWay) => kept.push(underWay) });
  kept.push(sink);
  const before = process.memoryUsage();
  for (let i = 0; i < count; i++) sink.write(chunk(i));
  const after = process.memoryUsage();

  console.log(`${name}; growth in MiB:`);
  for (const what of ['heapUsed', 'external', 'arrayBuffers', 'rss']) {
    console.log(`  ${what} ${Math.round((after[what] - before[what]) / mib)}`);
  }
}
