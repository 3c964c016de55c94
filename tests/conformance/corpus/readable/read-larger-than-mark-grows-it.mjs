import { Readable } from 'node:stream';

const r = new Readable({ highWaterMark: 10, read() {} });
r.push('x'.repeat(10));
for (const size of [11, 100, 129, 5000]) {
  r.read(size);
  console.log(size, r.readableHighWaterMark);
}
try {
  r.read(2 ** 30 + 1);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
console.log(r.readableHighWaterMark);
