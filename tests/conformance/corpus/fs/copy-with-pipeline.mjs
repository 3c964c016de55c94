import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';

const data = Buffer.alloc(200_000, 'line of text\n');
fs.writeFileSync('from', data);
const reader = fs.createReadStream('from', { highWaterMark: 16_384 });
const writer = fs.createWriteStream('to');
await pipeline(reader, writer);
console.log(
  reader.bytesRead,
  writer.bytesWritten,
  fs.readFileSync('to').equals(data),
  reader.destroyed,
  writer.closed,
);
await pipeline(fs.createReadStream('none'), fs.createWriteStream('partial')).catch((error) =>
  console.log(error.code),
);
console.log(fs.existsSync('partial'));
