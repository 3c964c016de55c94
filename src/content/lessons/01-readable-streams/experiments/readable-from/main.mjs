import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

for (const input of [
  'abc',
  Buffer.from('abc'),
  ['a', 'b', 'c'],
  new Set(['a', 'b']),
]) {
  const source = Readable.from(input);
  const { readableObjectMode, readableHighWaterMark } = source;
  const chunks = await source.toArray();
  console.log(`${input.constructor.name}, chunks: ${chunks.length}`);
  console.log(
    `  object mode: ${readableObjectMode}, mark: ${readableHighWaterMark}`,
  );
}

function* count() {
  try {
    for (let n = 1; ; n++) {
      console.log(`  the generator makes ${n}`);
      yield n;
    }
  } finally {
    console.log('  the generator is closed');
  }
}

console.log('a generator without end');
const numbers = Readable.from(count());
await turn();
for (let i = 0; i < 3; i++) {
  console.log('the reader reads');
  console.log(`  read(): ${numbers.read()}`);
  await turn();
}
console.log('the reader calls destroy()');
numbers.destroy();
await turn();

console.log('a generator that was never asked is destroyed');
Readable.from(count()).destroy();
await turn();
