import { Writable } from 'node:stream';

const w = new Writable({
  objectMode: true,
  highWaterMark: 3,
  write(chunk, encoding, callback) {
    console.log(chunk, encoding);
    setImmediate(callback);
  },
});
for (const chunk of [0, '', undefined, false, Symbol.for('s'), 'text']) {
  console.log(w.write(chunk), w.writableLength);
}
