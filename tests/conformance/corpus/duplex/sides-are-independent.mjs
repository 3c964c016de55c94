import { Duplex } from 'node:stream';

const d = new Duplex({
  readableHighWaterMark: 2,
  writableHighWaterMark: 5,
  readableObjectMode: true,
  read() {},
  write(chunk, _encoding, callback) {
    console.log('_write', String(chunk));
    callback();
  },
});
console.log(
  d.readableHighWaterMark,
  d.writableHighWaterMark,
  d.readableObjectMode,
  d.writableObjectMode,
);
d.push({ in: 1 });
d.write('out');
console.log(d.readableLength, d.writableLength);
d.end();
d.on('finish', () => console.log('finish', d.readableEnded, d.destroyed));
d.on('end', () => console.log('end'));
d.on('close', () => console.log('close'));
d.on('data', (chunk) => console.log('data', chunk));
setImmediate(() => d.push(null));
