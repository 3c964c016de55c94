import { Readable } from 'node:stream';

for (const size of [100, 101, 128, 129, 500]) {
  const r = new Readable({ highWaterMark: 100, read() {} });
  r.read(size);
  console.log(size, r.readableHighWaterMark);
}
