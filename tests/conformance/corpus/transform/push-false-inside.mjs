import { Transform } from 'node:stream';

const t = new Transform({
  highWaterMark: 2,
  transform(_chunk, _encoding, callback) {
    console.log([1, 2, 3].map((n) => this.push(`${n}`)));
    callback();
    console.log('writableLength', this.writableLength);
  },
});
t.write('x');
t.write('y');
setImmediate(() => {
  t.read();
  setImmediate(() => console.log('second', t.readableLength));
});
