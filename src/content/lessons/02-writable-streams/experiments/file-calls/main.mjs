import { once } from 'node:events';
import {
  createWriteStream,
  close,
  open,
  readFileSync,
  write,
  writev,
} from 'node:fs';

const line = 'a line of 18 bytes';

async function attempt(name, writeLines) {
  const calls = { write: 0, writev: 0 };
  const file = createWriteStream('lines.txt', {
    fs: {
      open,
      close,
      write(...args) {
        calls.write++;
        write(...args);
      },
      writev(...args) {
        calls.writev++;
        writev(...args);
      },
    },
  });
  await writeLines(file);
  file.end();
  await once(file, 'close');
  const { length } = readFileSync('lines.txt');
  console.log(`${name}: ${length} bytes`);
  console.log(`  calls: ${calls.write} of write, ${calls.writev} of writev`);
}

await attempt('100 lines, each awaited', async (file) => {
  for (let i = 0; i < 100; i++)
    await new Promise((resolve) => file.write(line, resolve));
});
await attempt('100 lines, none awaited', async (file) => {
  for (let i = 0; i < 100; i++) file.write(line);
});
