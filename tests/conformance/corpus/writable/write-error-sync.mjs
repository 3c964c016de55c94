import { Writable } from 'node:stream';

const w = new Writable({
  write(_chunk, _encoding, callback) {
    callback(new Error('at once'));
    console.log('callback returned', w.destroyed);
  },
});
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close'));
console.log(
  'write',
  w.write('a', (error) => console.log('a', error.message)),
);
console.log(
  'write',
  w.write('b', (error) => console.log('b', error.code ?? error.message)),
);
