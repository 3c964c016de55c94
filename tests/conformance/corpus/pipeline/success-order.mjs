import { pipeline, Readable, Transform, Writable } from 'node:stream';

const source = Readable.from(['a', 'b']);
const upper = new Transform({
  objectMode: true,
  transform: (chunk, _encoding, callback) => callback(null, chunk.toUpperCase()),
});
const sink = new Writable({
  objectMode: true,
  write(chunk, _encoding, callback) {
    console.log('_write', chunk);
    callback();
  },
});
for (const [name, stream] of Object.entries({ source, upper, sink })) {
  for (const event of ['end', 'finish', 'close']) stream.on(event, () => console.log(name, event));
}
const result = pipeline(source, upper, sink, (error) => console.log('callback', error));
console.log(result === sink);
