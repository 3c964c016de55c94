import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// Change this function only. A frame is one byte that holds a length, then so many bytes of text.
// The unpacker must
// - give one string for each frame, wherever the chunks are cut,
// - fail with new Error('incomplete frame') if the input ends inside a frame.
function createUnpacker() {
  return new Transform({
    readableObjectMode: true,
    transform(chunk, encoding, callback) {
      const length = chunk[0];
      callback(null, chunk.toString('utf8', 1, 1 + length));
    },
  });
}

async function attempt(name, chunks) {
  const texts = [];
  async function collect(unpacked) {
    for await (const text of unpacked) texts.push(text);
  }
  const result = await pipeline(Readable.from(chunks), createUnpacker(), collect).then(
    () => texts.join('|'),
    (error) => `fails, ${error.message}`,
  );
  console.log(`${name}: ${result}`);
}

const pack = (text) => Buffer.concat([Buffer.of(Buffer.byteLength(text)), Buffer.from(text)]);
const frames = ['high', '', 'wäter', 'mark'].map(pack);
const bytes = Buffer.concat(frames);

await attempt('a frame in each chunk', frames);
await attempt('all frames in one chunk', [bytes]);
await attempt('a byte in each chunk', Array.from(bytes, (byte) => Buffer.of(byte)));
await attempt('the last byte is missing', [bytes.subarray(0, -1)]);
