import { Readable, Writable } from 'node:stream';

const source = Readable.from(['a', 'b']);
const sink = new Writable({
  objectMode: true,
  write(chunk, _encoding, callback) {
    console.log('_write', chunk);
    callback();
  },
});
sink.on('error', (error) => console.log('error', error.code));
sink.on('finish', () => console.log('finish'));
source.pipe(sink);
source.pipe(sink);
