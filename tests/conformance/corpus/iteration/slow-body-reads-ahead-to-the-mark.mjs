import { Readable } from 'node:stream';

let made = 0;
const r = new Readable({
  objectMode: true,
  highWaterMark: 3,
  read() {
    made += 1;
    this.push(made <= 8 ? made : null);
  },
});
for await (const item of r) {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  console.log('item', item, 'made', made, 'held', r.readableLength);
}
