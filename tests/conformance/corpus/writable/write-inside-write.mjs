import { Writable } from 'node:stream';

const w = new Writable({
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk), w.writableLength);
    if (chunk.length < 3) console.log('nested', w.write(`${chunk}x`));
    callback();
    console.log('after callback', String(chunk), w.writableLength);
  },
});
w.write('a', () => console.log('done'));
