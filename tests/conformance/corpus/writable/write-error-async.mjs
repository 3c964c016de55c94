import { Writable } from 'node:stream';

const w = new Writable({
  write(_chunk, _encoding, callback) {
    setImmediate(callback, new Error('disk full'));
  },
});
w.on('error', (error) =>
  console.log('error', error.message, w.writableLength, w.errored === error),
);
w.on('close', () => console.log('close'));
w.write('a', (error) => console.log('a', error.message));
w.write('b', (error) => console.log('b', error.message, error.code));
w.end('c', (error) => console.log('end', error.message));
