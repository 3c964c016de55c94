import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

for (const source of [
  ['a', 'b'],
  new Set(['c']),
  'string',
  (function* () {
    yield 'd';
  })(),
]) {
  const chunks = [];
  await pipeline(
    source,
    new Writable({
      write(chunk, _encoding, callback) {
        chunks.push(String(chunk));
        callback();
      },
    }),
  );
  console.log(chunks);
}
