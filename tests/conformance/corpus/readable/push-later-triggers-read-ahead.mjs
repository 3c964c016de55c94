import { Readable } from 'node:stream';

let n = 0;
const r = new Readable({
  highWaterMark: 3,
  read() {
    n += 1;
    const id = n;
    console.log('_read', id);
    process.nextTick(() => console.log('push', id, this.push('x')));
  },
});
r.read(0);
setImmediate(() => console.log('held', r.readableLength, 'after', n, 'reads'));
