import { Readable } from 'node:stream';

const r = new Readable({ highWaterMark: 10, read() {} });
const results = Array.from({ length: 1000 }, () => r.push('x'.repeat(100)));
console.log(
  results.every((result) => !result),
  r.readableLength,
);
const small = new Readable({ highWaterMark: 3, read() {} });
console.log(small.push('ab'), small.push('c'), small.push(null));
small.on('error', (error) => console.log(error.code));
console.log(small.push('late'));
