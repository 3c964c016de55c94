import { Readable, Writable } from 'node:stream';

const callbacks = [];
const sink = new Writable({
  highWaterMark: 2,
  write: (chunk, _e, callback) =>
    callbacks.push(() => (console.log('flush', String(chunk)), callback())),
});
sink.write('already full');
const source = Readable.from(['a', 'b'], { objectMode: false });
source.pipe(sink);
sink.on('finish', () => console.log('finish'));
await new Promise(setImmediate);
console.log('waiting', sink.writableLength, source.readableFlowing);
while (callbacks.length > 0) {
  callbacks.shift()();
  await new Promise(setImmediate);
  await new Promise(setImmediate);
}
