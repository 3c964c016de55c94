import { Writable } from 'node:stream';

const w = new Writable({
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk));
    callback();
  },
});
w.cork();
w.write('a', () => console.log('a done'));
w.write('b', () => console.log('b done'));
console.log('corked');
process.nextTick(() => {
  w.uncork();
  console.log('uncorked');
});
