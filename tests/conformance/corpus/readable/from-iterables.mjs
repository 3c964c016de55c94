import { Readable } from 'node:stream';

async function* generate() {
  yield 1;
  yield Promise.resolve(2);
}
const sources = {
  array: [1, 2],
  set: new Set(['x']),
  map: new Map([['k', 1]]),
  promises: [Promise.resolve('p'), 'q'],
  generator: generate(),
  string: 'a string',
  buffer: Buffer.from('bytes'),
  typed: new Uint8Array([1, 2]),
};
for (const [name, source] of Object.entries(sources)) {
  const r = Readable.from(source);
  const chunks = [];
  for await (const chunk of r) chunks.push(chunk);
  console.log(name, r.readableObjectMode, r.readableHighWaterMark, chunks);
}
