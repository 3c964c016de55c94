import { getDefaultHighWaterMark, Readable, Writable } from 'node:stream';

console.log(getDefaultHighWaterMark(false), getDefaultHighWaterMark(true));
console.log(new Readable().readableHighWaterMark, new Writable().writableHighWaterMark);
console.log(
  new Readable({ objectMode: true }).readableHighWaterMark,
  new Writable({ objectMode: true }).writableHighWaterMark,
);
