import { Writable } from 'node:stream';

const w = new Writable({
  highWaterMark: 2,
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk));
    setImmediate(callback);
  },
  final(callback) {
    console.log('_final');
    setImmediate(callback);
  },
});
for (const event of ['drain', 'prefinish', 'finish', 'close'])
  w.on(event, () => console.log(event));
w.write('ab', () => console.log('written ab'));
w.once('drain', () => {
  w.write('c', () => console.log('written c'));
  w.end('d', () => console.log('ended'));
});
