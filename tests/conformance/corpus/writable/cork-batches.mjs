import { Writable } from 'node:stream';

const w = new Writable({
  highWaterMark: 4,
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk));
    callback();
  },
  writev(chunks, callback) {
    console.log(
      '_writev',
      chunks.map(({ chunk, encoding }) => `${chunk}:${encoding}`),
    );
    callback();
  },
});
w.write('first');
w.cork();
w.cork();
console.log(
  w.write('a'),
  w.write('bc', 'latin1'),
  w.write('d'),
  w.writableCorked,
  w.writableLength,
);
w.uncork();
console.log('still corked', w.writableCorked);
w.uncork();
console.log('open', w.writableCorked, w.writableLength);
w.uncork();
console.log('never negative', w.writableCorked);
w.cork();
w.write('single');
w.uncork();
