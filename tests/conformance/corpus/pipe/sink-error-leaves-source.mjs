import { Readable, Writable } from 'node:stream';

const source = Readable.from(['a', 'b', 'c']);
const sink = new Writable({
  objectMode: true,
  write: (_chunk, _encoding, callback) => callback(new Error('full')),
});
sink.on('unpipe', () => console.log('unpipe'));
sink.on('error', (error) => console.log('error', error.message));
sink.on('close', () => {
  console.log('close', source.destroyed, source.readableFlowing, source.listenerCount('data'));
});
source.on('close', () => console.log('source closed'));
source.pipe(sink);
setImmediate(() => setImmediate(() => source.resume()));
