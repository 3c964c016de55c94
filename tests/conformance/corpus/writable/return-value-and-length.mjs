import { Writable } from 'node:stream';

const callbacks = [];
const w = new Writable({
  highWaterMark: 5,
  write(_chunk, _encoding, callback) {
    callbacks.push(callback);
  },
});
for (const chunk of ['ab', 'cd', 'e', 'f']) {
  console.log(chunk, w.write(chunk), w.writableLength, w.writableNeedDrain);
}
w.on('drain', () => console.log('drain', w.writableLength));
while (callbacks.length > 0) {
  callbacks.shift()();
  await new Promise(setImmediate);
  console.log(w.writableLength, w.writableNeedDrain);
}
