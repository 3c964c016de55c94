import { createGzip } from 'node:zlib';

const gzip = createGzip();
let out = 0;
gzip.on('data', (chunk) => {
  out += chunk.length;
});

let written = 0;
for (let row = 1; row <= 100; row++) {
  const line = `${row};paid;2026-11-21\n`;
  written += line.length;
  await new Promise((resolve) => gzip.write(line, resolve));
}
console.log(`written: ${written} bytes, each write acknowledged`);
console.log(`  write side: ${gzip.writableLength}, read side: ${gzip.readableLength}`);
console.log(`  come out: ${out} bytes, the header`);

await new Promise((resolve) => gzip.flush(resolve));
console.log('after flush()');
console.log(`  come out: ${out} bytes`);
