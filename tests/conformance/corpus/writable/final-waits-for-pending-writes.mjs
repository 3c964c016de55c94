import { Writable } from 'node:stream';

const w = new Writable({
  write(chunk, _encoding, callback) {
    setImmediate(() => {
      console.log('written', String(chunk));
      callback();
    });
  },
  final(callback) {
    console.log('_final', this.writableLength, this.writableFinished);
    queueMicrotask(callback);
  },
});
w.on('finish', () => console.log('finish', w.writableFinished));
w.write('a');
w.write('b');
w.end();
