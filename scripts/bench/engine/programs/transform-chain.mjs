// Chunks of 16 KiB through five Transforms, one after the other.
import { PassThrough, Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export async function work() {
  const chunk = Buffer.alloc(16_384, 'x');
  const count = 200_000;
  let left = count;
  let seen = 0;
  const pass = () =>
    new Transform({
      transform(data, _encoding, callback) {
        callback(null, data);
      },
    });
  await pipeline(
    new Readable({
      read() {
        this.push(left-- > 0 ? chunk : null);
      },
    }),
    pass(),
    pass(),
    new PassThrough(),
    pass(),
    pass(),
    new Writable({
      write(_data, _encoding, callback) {
        seen += 1;
        callback();
      },
    }),
  );
  if (seen !== count) throw new Error(`${seen} chunks arrived.`);
}
