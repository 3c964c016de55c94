import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
for (const chunk of ['a', 'b', 'c']) r.push(chunk);
r.on('data', (chunk) => {
  console.log('data', String(chunk));
  r.pause();
});
await new Promise(setImmediate);
console.log('held', r.readableLength);
