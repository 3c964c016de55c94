import { Readable, Writable } from 'node:stream';

console.log(Readable.fromWeb(new ReadableStream()).readableHighWaterMark);
const w = Writable.fromWeb(
  new WritableStream({ write: () => new Promise(setImmediate) }, { highWaterMark: 2 }),
  { highWaterMark: 3 },
);
w.on('drain', () => console.log('drain'));
console.log(w.writableHighWaterMark, w.write('ab'), w.write('cd'));
