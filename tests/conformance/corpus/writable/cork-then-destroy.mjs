import { Writable } from 'node:stream';

const w = new Writable({
  writev(_chunks, callback) {
    console.log('_writev');
    callback();
  },
});
w.on('close', () => console.log('close'));
w.cork();
w.write('a', (error) => console.log('a', error.code));
w.write('b', (error) => console.log('b', error.code));
w.destroy();
w.uncork();
console.log(w.writableLength);
