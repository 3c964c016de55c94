import fs from 'node:fs';
import {
  getDefaultHighWaterMark,
  Readable,
  setDefaultHighWaterMark,
  Transform,
  Writable,
} from 'node:stream';

const before = new Writable();
setDefaultHighWaterMark(false, 1000);
setDefaultHighWaterMark(true, 3);
console.log(
  getDefaultHighWaterMark(false),
  getDefaultHighWaterMark(true),
  before.writableHighWaterMark,
);
console.log(
  new Readable().readableHighWaterMark,
  new Transform({ objectMode: true }).writableHighWaterMark,
);
fs.writeFileSync('file', '');
console.log(
  fs.createReadStream('file').readableHighWaterMark,
  fs.createWriteStream('other').writableHighWaterMark,
);
for (const args of [
  [false, -1],
  [false, 1.5],
  [true, 'x'],
]) {
  try {
    setDefaultHighWaterMark(...args);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
