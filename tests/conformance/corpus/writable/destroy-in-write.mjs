import { Writable } from 'node:stream';

const w = new Writable({
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk));
    this.destroy(new Error('from _write'));
    callback();
  },
});
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close'));
console.log(w.write('a', (error) => console.log('a', error?.message)));
console.log(w.write('b', (error) => console.log('b', error?.code)));
