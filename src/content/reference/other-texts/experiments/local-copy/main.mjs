import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';

const MiB = 1024 * 1024;
writeFileSync('source.bin', Buffer.alloc(32 * MiB));

const source = createReadStream('source.bin');
const sink = createWriteStream('copy.bin', { highWaterMark: 64 * 1024 });
let peak = 0;
source.on('data', (chunk) => {
  sink.write(chunk);
  peak = Math.max(peak, sink.writableLength);
});
source.on('end', () => sink.end());
await finished(sink);

console.log(`copied ${sink.bytesWritten / MiB} MiB`);
console.log(`mark: ${sink.writableHighWaterMark} bytes`);
console.log(`held at most ${peak} bytes`);
