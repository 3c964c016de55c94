// Chunks of 64 KiB through a Transform.
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export async function work() {
  const chunk = Buffer.alloc(65_536, 'x');
  const count = 500_000;
  let left = count;
  let bytes = 0;
  await pipeline(
    new Readable({
      read() {
        this.push(left-- > 0 ? chunk : null);
      },
    }),
    new Transform({
      transform(data, _encoding, callback) {
        callback(null, data);
      },
    }),
    new Writable({
      write(data, _encoding, callback) {
        bytes += data.length;
        callback();
      },
    }),
  );
  if (bytes !== count * chunk.length) throw new Error(`${bytes} bytes arrived.`);
}
