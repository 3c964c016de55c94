import { duplexPair } from 'node:stream';

const [a, b] = duplexPair({ highWaterMark: 2 });
a.on('drain', () => console.log('drain'));
console.log(
  a.write('abc', () => console.log('written abc')),
  a.write('d', () => console.log('written d')),
);
setImmediate(() => {
  console.log('unread', a.writableLength, b.readableLength);
  console.log('read', String(b.read()));
  setImmediate(() => console.log('read', String(b.read()), a.writableLength));
});
