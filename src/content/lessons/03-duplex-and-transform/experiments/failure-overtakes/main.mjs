import { Transform } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

function createParser() {
  const parser = new Transform({
    objectMode: true,
    transform(text, encoding, callback) {
      const number = Number(text);
      if (Number.isNaN(number)) callback(new Error(`not a number: ${text}`));
      else callback(null, number);
    },
  });
  parser.on('error', (error) => console.log(`  'error': ${error.message}`));
  return parser;
}

async function readAll(parser) {
  const numbers = [];
  try {
    for await (const number of parser) numbers.push(number);
    console.log(`  the reader got all: ${numbers.join(', ')}`);
  } catch {
    console.log(`  the reader got: ${numbers.join(', ') || 'nothing'}`);
  }
}

console.log('a reader that keeps up');
const prompt = createParser();
const reading = readAll(prompt);
for (const text of ['1', '2', 'three']) {
  prompt.write(text);
  await turn();
}
await reading;

console.log('a reader that comes later');
const late = createParser();
for (const text of ['1', '2']) late.write(text);
console.log(`  results that wait: ${late.readableLength}`);
late.write('three');
await turn();
await readAll(late);
