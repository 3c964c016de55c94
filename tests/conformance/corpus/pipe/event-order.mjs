import { Readable, Writable } from 'node:stream';

const source = Readable.from(['a', 'b']);
const sink = new Writable({
  objectMode: true,
  write(chunk, _encoding, callback) {
    console.log('_write', chunk);
    callback();
  },
});
for (const event of ['pipe', 'unpipe', 'finish', 'close']) {
  sink.on(event, (from) => console.log('sink', event, from === source));
}
for (const event of ['resume', 'pause', 'end', 'close'])
  source.on(event, () => console.log('source', event));
console.log(source.pipe(sink) === sink);
