import { compose, PassThrough, Readable } from 'node:stream';

let reads = 0;
const source = new Readable({
  highWaterMark: 10,
  read() {
    reads += 1;
    this.push(Buffer.alloc(10));
  },
});
const both = compose(source, new PassThrough({ highWaterMark: 10 }));
for (let i = 0; i < 3; i += 1) await new Promise(setImmediate);
console.log('before anybody reads', reads);
both.read(0);
let before = -1;
while (before !== reads) {
  before = reads;
  for (let i = 0; i < 100; i += 1) await new Promise(setImmediate);
}
console.log('after one look', reads, both.readableLength, both.readableHighWaterMark);
both.on('error', () => {});
both.destroy();
