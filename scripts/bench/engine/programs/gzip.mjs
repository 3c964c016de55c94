// Lines of a log through gzip.
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const words = [
  'GET',
  'POST',
  '/lessons',
  '/cards',
  '200',
  '304',
  'read',
  'drain',
  'write',
  'close',
];

/** Text that is the same each time and no repetition of itself. */
function makeLog(lines) {
  let seed = 1;
  const next = (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const word = () => words[next(words.length)];
  let text = '';
  for (let line = 0; line < lines; line += 1) {
    text += `${line} ${word()} ${word()}/${next(100_000)} ${word()} ${next(5000)} ms ${word()}\n`;
  }
  return Buffer.from(text);
}

const log = makeLog(100_000);

export async function work() {
  let at = 0;
  let bytes = 0;
  await pipeline(
    new Readable({
      read() {
        const chunk = log.subarray(at, at + 65_536);
        at += chunk.length;
        this.push(chunk.length > 0 ? chunk : null);
      },
    }),
    createGzip(),
    new Writable({
      write(data, _encoding, callback) {
        bytes += data.length;
        callback();
      },
    }),
  );
  if (bytes === 0) throw new Error('Nothing came out.');
}
