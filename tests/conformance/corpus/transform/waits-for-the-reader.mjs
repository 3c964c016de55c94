import { Transform } from 'node:stream';

const t = new Transform({
  readableHighWaterMark: 2,
  writableHighWaterMark: 3,
  transform(chunk, _encoding, callback) {
    console.log('_transform', String(chunk));
    callback(null, chunk);
  },
});
t.on('drain', () => console.log('drain'));
for (const chunk of ['a', 'b', 'c', 'd', 'e', 'f']) {
  console.log(chunk, t.write(chunk), t.writableLength, t.readableLength);
}
setImmediate(() => {
  console.log('read', String(t.read()), t.writableLength, t.readableLength);
  setImmediate(() => console.log('read', String(t.read()), t.writableLength, t.readableLength));
});
