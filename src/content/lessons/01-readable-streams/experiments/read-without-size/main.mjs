import { Readable } from 'node:stream';

// Three chunks of 2 bytes are in the buffer before anyone reads.
function createSource(options) {
  const source = new Readable({ ...options, read() {} });
  for (const chunk of ['aa', 'bb', 'cc', null]) source.push(chunk);
  return source;
}

function readAll(source) {
  const chunks = [];
  for (let chunk = source.read(); chunk !== null; chunk = source.read()) chunks.push(chunk);
  return chunks;
}

async function iterate(source) {
  const chunks = [];
  for await (const chunk of source) chunks.push(chunk);
  return chunks;
}

function listen(source) {
  return new Promise((resolve) => {
    const chunks = [];
    source.on('data', (chunk) => chunks.push(chunk));
    source.on('end', () => resolve(chunks));
  });
}

console.log(`read(): ${readAll(createSource()).join(', ')}`);
console.log(`for await: ${(await iterate(createSource())).join(', ')}`);
console.log(`'data': ${(await listen(createSource())).join(', ')}`);
const source = createSource();
console.log(`read(readableLength): ${source.read(source.readableLength)}`);
console.log(`read() of strings: ${readAll(createSource({ encoding: 'utf8' })).join(', ')}`);
console.log(`read() of objects: ${readAll(createSource({ objectMode: true })).join(', ')}`);
