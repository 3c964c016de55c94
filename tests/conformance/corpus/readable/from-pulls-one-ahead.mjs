import { Readable } from 'node:stream';

function* count() {
  for (let i = 1; i <= 6; i += 1) {
    console.log('make', i);
    yield i;
  }
}
const r = Readable.from(count(), { highWaterMark: 2 });
r.once('readable', () => {
  console.log('first', r.read(), 'held', r.readableLength);
  setImmediate(() => {
    console.log('later held', r.readableLength);
    r.destroy();
  });
});
