import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

const text = 'The quick brown fox jumps over the lazy dog. äöü\n'.repeat(3000);
// What real Node wrote, so that the input is the same everywhere: "hello" three times, at quality 11.
const written = Buffer.from('1b1000f88d946ede445586966c206f014f1c601c', 'hex');
console.log(zlib.brotliDecompressSync(written).toString());

await pipeline(
  Readable.from([text.slice(0, 70_000), text.slice(70_000)]),
  zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }),
  zlib.createBrotliDecompress({ chunkSize: 1000 }),
  async function (source) {
    let all = '';
    source.setEncoding('utf8');
    for await (const chunk of source) all += chunk;
    console.log(all === text);
  },
);

const encoder = zlib.createBrotliCompress();
const decoder = zlib.createBrotliDecompress();
encoder.pipe(decoder).setEncoding('utf8');
decoder.on('data', (chunk) => console.log('data', chunk));
encoder.write('first ');
await new Promise((resolve) => encoder.flush(resolve));
encoder.write('second ');
encoder.flush();
await once(decoder, 'data');
encoder.end('last');
await once(decoder, 'end');

const attempts = {
  garbage: () => zlib.brotliDecompressSync('garbage'),
  cut: () => zlib.brotliDecompressSync(written.subarray(0, 10)),
  nothing: () => zlib.brotliDecompressSync(''),
  parameter: () => zlib.createBrotliCompress({ params: { 99: 1 } }),
  large: () => zlib.brotliDecompressSync(zlib.brotliCompressSync(text), { maxOutputLength: 100 }),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    console.log(name, attempt());
  } catch (error) {
    console.log(name, error.name, error.code, error.errno, error.message);
  }
}
console.log(zlib.brotliDecompressSync(Buffer.concat([written, Buffer.from('more')])).toString());
zlib.brotliDecompress(written.subarray(0, 5), (error) => console.log(error.code));
const failing = zlib.createBrotliDecompress();
failing.on('error', (error) => console.log(error.code));
failing.end(Buffer.from([0x91, 0, 0]));
