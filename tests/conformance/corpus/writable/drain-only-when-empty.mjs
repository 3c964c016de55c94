import { Writable } from 'node:stream';

const w = new Writable({
  highWaterMark: 3,
  write(chunk, _encoding, callback) {
    process.nextTick(() => {
      console.log('flush', String(chunk), 'left', w.writableLength - chunk.length);
      callback();
    });
  },
});
w.on('drain', () => console.log('drain', w.writableLength));
console.log(w.write('ab'), w.write('cd'), w.write('e'), w.write('f'));
