import { Writable } from 'node:stream';

const w = new Writable({
  write(chunk, encoding, callback) {
    console.log(chunk, encoding);
    callback();
  },
});
w.write('€');
w.write('e282ac', 'hex');
w.write('é', 'latin1');
w.write('ab', 'utf16le');
w.write(new Uint16Array([1, 2]));
w.write(new DataView(new ArrayBuffer(1)));
