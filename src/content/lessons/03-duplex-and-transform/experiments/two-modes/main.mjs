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
  console.log(`  write side: ${words.writableLength} bytes, read side: ${words.readableLength} objects`);
}
console.log(`read(): ${JSON.stringify(words.read())}`);

const optionsToCompare = [
  { highWaterMark: 10 },
  { highWaterMark: 10, readableHighWaterMark: 20 },
  { readableHighWaterMark: 20 },
  { readableHighWaterMark: 0 },
  { readableObjectMode: true },
  { objectMode: true, readableObjectMode: false },
];
for (const options of optionsToCompare) {
  const { writableHighWaterMark, writableObjectMode, readableHighWaterMark, readableObjectMode } =
    new Transform(options);
  console.log(JSON.stringify(options));
  console.log(`  write side: ${writableHighWaterMark} ${writableObjectMode ? 'objects' : 'bytes'}`);
  console.log(`  read side: ${readableHighWaterMark} ${readableObjectMode ? 'objects' : 'bytes'}`);
}
