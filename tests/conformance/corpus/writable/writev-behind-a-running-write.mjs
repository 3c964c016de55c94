import { Writable } from 'node:stream';

const w = new Writable({
  objectMode: true,
  write(chunk, _encoding, callback) {
    console.log('_write', chunk);
    setImmediate(callback);
  },
  writev(chunks, callback) {
    console.log(
      '_writev',
      chunks.map(({ chunk }) => chunk),
      chunks.allBuffers,
    );
    setImmediate(callback);
  },
});
for (let i = 1; i <= 4; i += 1) w.write(i, () => console.log('done', i));
setImmediate(() => {
  w.write(5);
  w.write(6);
});
