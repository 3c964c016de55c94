import { Writable } from 'node:stream';

const node = new Writable({
  highWaterMark: 3,
  write(chunk, _encoding, callback) {
    console.log('_write', chunk);
    setImmediate(callback);
  },
});
node.on('finish', () => console.log('finish'));
const writer = Writable.toWeb(node).getWriter();
await writer.write('abcd');
await writer.write(new Uint8Array([1]));
await writer.close();

const back = Writable.fromWeb(
  new WritableStream({
    write: (chunk) => console.log('web write', chunk),
    close: () => console.log('web close'),
  }),
  { decodeStrings: false },
);
back.write('x');
back.end('y');
back.on('close', () => console.log('close'));
