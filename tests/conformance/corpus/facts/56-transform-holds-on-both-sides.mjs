import { Transform } from 'node:stream';

let transforms = 0;
const t = new Transform({
  readableHighWaterMark: 20,
  writableHighWaterMark: 30,
  transform(chunk, _encoding, callback) {
    transforms += 1;
    callback(null, chunk);
  },
});
let writes = 0;
do writes += 1;
while (t.write('x'.repeat(10)) && writes < 100);
await new Promise(setImmediate);
console.log(writes, transforms, t.readableLength, t.writableLength);
