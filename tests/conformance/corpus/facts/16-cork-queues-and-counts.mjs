import { Writable } from 'node:stream';

const w = new Writable({
  highWaterMark: 2,
  writev: (chunks, callback) => {
    console.log('_writev', chunks.length);
    callback();
  },
});
w.cork();
console.log([w.write('a'), w.write('b'), w.write('c')]);
w.cork();
w.uncork();
console.log('one uncork of two', w.writableLength);
w.uncork();
w.cork();
w.cork();
w.write('d');
w.end();
