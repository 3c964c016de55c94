// Reads a file of 16 MiB with several marks and prints for each the number of chunks and the time in
// ms: node file-marks.mjs ascending|descending
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const kib = 1024;
const marks = [1, 4, 16, 64, 256, 1024, 16 * 1024].map((mark) => mark * kib);

async function read(file, highWaterMark) {
  let chunks = 0;
  const sink = new Writable({
    write(_chunk, _encoding, callback) {
      chunks++;
      callback();
    },
  });
  const start = performance.now();
  await pipeline(createReadStream(file, { highWaterMark }), sink);
  return { mark: highWaterMark, chunks, ms: performance.now() - start };
}

const directory = await mkdtemp(join(tmpdir(), 'file-marks-'));
try {
  const file = join(directory, 'file');
  await writeFile(file, Buffer.alloc(16 * kib * kib, 'x'));
  // The first reads are slow for reasons of their own.
  for (const mark of marks) await read(file, mark);
  if (process.argv[2] === 'descending') marks.reverse();
  const rows = [];
  for (const mark of marks) rows.push(await read(file, mark));
  console.log(JSON.stringify(rows));
} finally {
  await rm(directory, { recursive: true });
}
