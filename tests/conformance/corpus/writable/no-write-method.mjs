import { Writable } from 'node:stream';

const w = new Writable();
w.on('error', (error) => console.log('event', error.code));
try {
  w.write('a');
} catch (error) {
  console.log(error.code, error.message);
}
const only = new Writable({
  writev(chunks, callback) {
    console.log(
      '_writev',
      chunks.map(({ chunk }) => String(chunk)),
    );
    callback();
  },
});
only.write('a');
only.write('b');
