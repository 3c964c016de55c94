import { Readable, Writable } from 'node:stream';

const asynchronous = new Writable({
  highWaterMark: 0,
  write: (_c, _e, callback) => setImmediate(callback),
});
asynchronous.on('drain', () => console.log('drain'));
console.log('async sink', asynchronous.write('x'));
const synchronous = new Writable({ highWaterMark: 0, write: (_c, _e, callback) => callback() });
synchronous.on('drain', () => console.log('never'));
console.log('sync sink', synchronous.write('x'), synchronous.writableNeedDrain);
let n = 0;
const r = new Readable({
  highWaterMark: 0,
  read() {
    n += 1;
    console.log('push', this.push(n <= 2 ? `${n}` : null));
  },
});
r.on('data', (chunk) => console.log('data', String(chunk)));
r.on('end', () => console.log('end'));
