import { Writable } from 'node:stream';

let release;
const w = new Writable({
  write(_chunk, _encoding, callback) {
    release = callback;
  },
  destroy(error, callback) {
    console.log('_destroy', error?.message, w.writableLength);
    callback(error);
  },
});
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close', w.writableLength));
w.write('a', (error) => console.log('a', error?.code ?? error?.message));
w.write('b', (error) => console.log('b', error?.code));
w.destroy(new Error('give up'));
console.log('destroyed', w.writableLength);
setImmediate(() => {
  release();
  console.log('late callback', w.writableLength);
});
