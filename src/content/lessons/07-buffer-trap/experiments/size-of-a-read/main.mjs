import { once } from 'node:events';
import fs from 'node:fs';

const file = new URL('letter.txt', import.meta.url);
fs.writeFileSync(file, Buffer.alloc(10_000, 'x'));

async function run(name, options) {
  const sizes = [];
  const read = (fd, buffer, ...rest) => {
    sizes.push(buffer.length);
    fs.read(fd, buffer, ...rest);
  };
  const source = fs.createReadStream(file, {
    ...options,
    fs: { open: fs.open, read, close: fs.close },
  });
  const chunks = [];
  source.on('data', (chunk) => chunks.push(chunk.length));
  await once(source, 'close');
  console.log(name);
  console.log(`  buffers made for reads: ${sizes.join(' ')}`);
  console.log(`  chunks: ${chunks.join(' ')}`);
}

await run('mark 4 KiB', { highWaterMark: 4096 });
await run('no mark given', {});
await run('mark 16 MiB', { highWaterMark: 16 * 1024 * 1024 });
await run('mark 16 MiB, with the end of the file', { highWaterMark: 16 * 1024 * 1024, end: 9999 });
fs.rmSync(file);
