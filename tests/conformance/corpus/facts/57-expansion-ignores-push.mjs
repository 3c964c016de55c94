import { Transform } from 'node:stream';

const t = new Transform({
  highWaterMark: 5,
  transform(_chunk, _encoding, callback) {
    for (let i = 0; i < 100; i += 1) this.push('x'.repeat(10));
    callback();
  },
});
console.log(t.write('a'), t.readableLength, t.write('b'), t.write('c'));
await new Promise(setImmediate);
console.log(t.readableLength, t.writableLength);
