import { Transform } from 'node:stream';

const words = new Transform({
  readableObjectMode: true,
  writableHighWaterMark: 12,
  readableHighWaterMark: 3,
  transform(chunk, encoding, callback) {
    for (const word of chunk.toString().split(' ')) this.push({ word });
    callback();
  },
});

for (const text of ['high water', 'mark', 'drain']) {
  console.log(`write('${text}'): ${words.write(text)}`);
  const held = `${words.writableLength} bytes, ${words.readableLength} objects`;
  console.log(`  held on the two sides: ${held}`);
}
console.log(`read(): ${JSON.stringify(words.read())}`);

const unit = (objectMode) => (objectMode ? 'objects' : 'bytes');
const optionsToCompare = [
  { highWaterMark: 10 },
  { highWaterMark: 10, readableHighWaterMark: 20 },
  { readableHighWaterMark: 20 },
  { readableHighWaterMark: 0 },
  { readableHighWaterMark: 0, writableHighWaterMark: 20 },
  { readableObjectMode: true },
  { objectMode: true, readableObjectMode: false },
];
for (const options of optionsToCompare) {
  const t = new Transform(options);
  const write = `${t.writableHighWaterMark} ${unit(t.writableObjectMode)}`;
  const read = `${t.readableHighWaterMark} ${unit(t.readableObjectMode)}`;
  console.log(`${JSON.stringify(options)}: write ${write}, read ${read}`);
}
