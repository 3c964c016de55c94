import { text } from 'node:stream/consumers';

const input = 'backpressure '.repeat(500);
for (const format of ['gzip', 'deflate', 'deflate-raw']) {
  const squeezed = new Blob([input]).stream().pipeThrough(new CompressionStream(format));
  const bytes = await new Response(squeezed).bytes().catch(() => undefined);
  console.log(format, bytes.length < 200, [...bytes.subarray(0, 2)]);
  const back = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  console.log((await text(back)) === input);
}
try {
  new CompressionStream('zip');
} catch (error) {
  console.log(error.name, error.code, error.message);
}
