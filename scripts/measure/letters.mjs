// Reads a file of 10,000 bytes a thousand times with a mark in KiB and prints the time in ms, the
// collections of garbage and the peak of the resident memory in MiB: node letters.mjs 64
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import { peakResident } from './peak-resident.mjs';

const highWaterMark = Number(process.argv[2]) * 1024;
const directory = await mkdtemp(join(tmpdir(), 'letters-'));
try {
  const file = join(directory, 'letter');
  await writeFile(file, Buffer.alloc(10_000, 'x'));
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  observer.observe({ entryTypes: ['gc'] });
  const start = performance.now();
  for (let i = 0; i < 1000; i++) {
    await finished(createReadStream(file, { highWaterMark }).resume());
  }
  const ms = performance.now() - start;
  // Entries are delivered in a later turn.
  await new Promise((resolve) => setImmediate(resolve));
  collections += observer.takeRecords().length;
  console.log(JSON.stringify({ ms, collections, peak: peakResident() }));
} finally {
  await rm(directory, { recursive: true });
}
