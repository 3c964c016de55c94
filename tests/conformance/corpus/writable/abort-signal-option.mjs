import { Writable } from 'node:stream';

const controller = new AbortController();
const w = new Writable({
  signal: controller.signal,
  write(_chunk, _encoding, callback) {
    setImmediate(callback);
  },
});
w.on('error', (error) => console.log('error', error.name, error.cause?.message));
w.on('close', () => console.log('close'));
w.write('a', (error) => console.log('a', error?.name));
w.write('b', (error) => console.log('b', error?.code));
controller.abort(new Error('user left'));
