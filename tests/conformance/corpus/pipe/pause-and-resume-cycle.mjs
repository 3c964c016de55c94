import { Readable, Writable } from 'node:stream';

const source = Readable.from(['aa', 'bb', 'cc', 'dd'], { objectMode: false, highWaterMark: 2 });
const sink = new Writable({
  highWaterMark: 3,
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk), sink.writableLength);
    setImmediate(callback);
  },
});
source.on('pause', () => console.log('pause'));
source.on('resume', () => console.log('resume'));
sink.on('drain', () => console.log('drain', source.readableFlowing));
sink.on('finish', () => console.log('finish'));
source.pipe(sink);
