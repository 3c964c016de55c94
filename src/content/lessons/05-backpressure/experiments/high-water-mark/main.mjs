import { once } from 'node:events';
import { createReadStream, rmSync, writeFileSync } from 'node:fs';
import { Writable, getDefaultHighWaterMark } from 'node:stream';

// Part 1: twenty chunks of 1000 bytes into the same sink, with four marks.
for (const highWaterMark of [1, 2048, 4096, 8192]) {
  const levels = []; // chunks held after each write() and after each finished write
  const note = () => levels.push(sink.writableLength / 1000);
  const sink = new Writable({
    highWaterMark,
    write(chunk, encoding, callback) {
      setImmediate(() => {
        callback();
        note();
      });
    },
  });

  let waits = 0;
  for (let i = 0; i < 20; i++) {
    const more = sink.write(Buffer.alloc(1000));
    note();
    if (more) continue;
    waits++;
    await once(sink, 'drain');
  }

  const peak = Math.max(...levels) * 1000;
  const cycle = levels.slice(0, levels.indexOf(0) + 1);
  const counts = `waits ${waits}, peak ${peak}`;
  console.log(`writable, mark ${highWaterMark}: ${counts}`);
  console.log(`  chunks: ${cycle.join(' ')}`);
}

// Part 2: the same file of 256 KiB, read with four marks.
const file = new URL('sample.bin', import.meta.url);
writeFileSync(file, Buffer.alloc(256 * 1024));
for (const highWaterMark of [4096, 16384, 65536, 262144]) {
  const sizes = [];
  const source = createReadStream(file, { highWaterMark });
  source.on('data', (chunk) => sizes.push(chunk.length));
  await once(source, 'close');
  const largest = Math.max(...sizes);
  const chunks = `chunks ${sizes.length}, largest ${largest}`;
  console.log(`file, mark ${highWaterMark}: ${chunks}`);
}

// Part 3: the marks of streams that were given none.
console.log(`default, bytes: ${getDefaultHighWaterMark(false)}`);
console.log(`default, objects: ${getDefaultHighWaterMark(true)}`);
const source = createReadStream(file);
console.log(`default, file stream: ${source.readableHighWaterMark}`);
await once(source.resume(), 'close');
rmSync(file);
