// Objects through a pipeline whose sink answers later, as real ones do.
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export async function work() {
  const count = 300_000;
  let seen = 0;
  function* source() {
    for (let id = 0; id < count; id += 1) yield { id };
  }
  await pipeline(
    Readable.from(source()),
    new Transform({
      objectMode: true,
      transform({ id }, _encoding, callback) {
        callback(null, { id, double: id * 2 });
      },
    }),
    new Writable({
      objectMode: true,
      write(_object, _encoding, callback) {
        seen += 1;
        process.nextTick(callback);
      },
    }),
  );
  if (seen !== count) throw new Error(`${seen} objects arrived.`);
}
