import { Writable } from 'node:stream';

const w = new Writable({
  writev(chunks, callback) {
    console.log('_writev', chunks.length);
    callback();
  },
});
w.cork();
w.cork();
w.write('a');
w.write('b');
w.on('finish', () => console.log('finish', w.writableCorked));
w.end('c');
console.log('ended', w.writableCorked);
