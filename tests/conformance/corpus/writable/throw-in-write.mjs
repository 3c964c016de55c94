import { Writable } from 'node:stream';

const w = new Writable({
  write(chunk) {
    throw new Error(`thrown for ${chunk}`);
  },
});
w.on('error', (error) => console.log('event', error.message));
try {
  w.write('a');
} catch (error) {
  console.log('caught', error.message);
}
console.log(w.destroyed, w.writableLength, w.errored);
console.log(w.write('b'), w.writableLength);
