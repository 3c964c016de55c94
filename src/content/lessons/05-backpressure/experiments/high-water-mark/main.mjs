import { once } from 'node:events';
import { createReadStream, rmSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';

// Part 1: twenty chunks of 1000 bytes into the same sink, with four marks.
for (const highWaterMark of [1, 2048, 4096, 8192]) {
  const levels = [];
  const sink = new Writable({
    highWaterMark,
    write(chunk, encoding, callback) {
      levels.push(sink.writableLength / 1000);
      setImmediate(callback);
    },
  });

  let waits = 0;
  let peak = 0;
  for (let i = 0; i < 20; i++) {
    const more = sink.write(Buffer.alloc(1000));
    peak = Math.max(peak, sink.writableLength);
    if (more) continue;
    waits++;
    await once(sink, 'drain');
  }

  console.log(`writable, mark ${highWaterMark}: waited ${waits} times, peak ${peak} bytes`);
  console.log(`  chunks held as each write began: ${levels.join(' ')}`);
}

// Part 2: the same file of 256 KiB, read with four marks.
const file = new URL('sample.bin', import.meta.url);
writeFileSync(file, Buffer.alloc(256 * 1024));
for (const highWaterMark of [4096, 16384, 65536, 262144]) {
  const sizes = [];
  const source = createReadStream(file, { highWaterMark });
  source.on('data', (chunk) => sizes.push(chunk.length));
  await once(source, 'close');
  console.log(`file, mark ${highWaterMark}: chunks: ${sizes.length}, largest: ${Math.max(...sizes)} bytes`);
}
rmSync(file);
