import { Writable } from 'node:stream';

const w = new Writable({
  highWaterMark: 2,
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk));
    callback();
  },
});
for (const event of ['drain', 'prefinish', 'finish', 'close'])
  w.on(event, () => console.log(event));
console.log(w.write('abc', () => console.log('written abc')));
console.log(w.write('d', () => console.log('written d')));
process.nextTick(() => console.log('tick'));
w.end(() => console.log('end callback'));
console.log('after end', w.writableEnded, w.writableFinished);
