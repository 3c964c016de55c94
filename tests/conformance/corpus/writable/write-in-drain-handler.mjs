import { Writable } from 'node:stream';

let n = 0;
const w = new Writable({
  highWaterMark: 2,
  write(_chunk, _encoding, callback) {
    setImmediate(callback);
  },
});
function fill() {
  while (n < 7) {
    n += 1;
    const more = w.write('x');
    console.log(n, more, w.writableLength);
    if (!more) return;
  }
  w.end();
}
w.on('drain', () => {
  console.log('drain');
  fill();
});
w.on('finish', () => console.log('finish'));
fill();
