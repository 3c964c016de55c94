import { PassThrough, Readable } from 'node:stream';

const source = new Readable({ read() {} });
const one = new PassThrough();
const two = new PassThrough();
for (const [name, sink] of Object.entries({ one, two })) {
  sink.on('unpipe', (from, info) => console.log('unpipe', name, from === source, info));
}
source.pipe(one);
source.pipe(two);
console.log(source.listenerCount('data'), source.readableFlowing);
source.unpipe(one);
console.log(source.listenerCount('data'), source.readableFlowing);
source.unpipe(new PassThrough());
source.unpipe();
console.log(source.listenerCount('data'), source.readableFlowing, source.isPaused());
