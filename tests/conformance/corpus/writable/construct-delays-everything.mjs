import { Writable } from 'node:stream';

const w = new Writable({
  highWaterMark: 2,
  construct(callback) {
    console.log('_construct');
    setImmediate(() => {
      console.log('ready');
      callback();
    });
  },
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk));
    callback();
  },
  final(callback) {
    console.log('_final');
    callback();
  },
});
console.log(w.write('a'), w.write('b'), w.writableLength);
w.end(() => console.log('ended'));
w.on('finish', () => console.log('finish'));
