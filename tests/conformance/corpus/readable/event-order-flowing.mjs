import { Readable } from 'node:stream';

let n = 0;
const r = new Readable({
  highWaterMark: 2,
  read(size) {
    n += 1;
    console.log(`_read(${size}) #${n}`);
    this.push(n < 4 ? `${n}` : null);
  },
});
for (const event of ['resume', 'readable', 'end', 'close', 'pause']) {
  if (event !== 'readable') r.on(event, () => console.log(event));
}
r.on('data', (chunk) => console.log('data', String(chunk)));
console.log('listeners attached', r.readableFlowing);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
setImmediate(() => console.log('immediate'));
