import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function turns(count) {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  for (let index = 0; index < count; index++) await turn();
}

let made = 0;
async function* rows() {
  try {
    while (true) yield `row ${++made}, `;
  } finally {
    console.log('  rows: finally');
  }
}
async function* capitals(source) {
  try {
    for await (const row of source) yield row.toUpperCase();
  } finally {
    console.log('  capitals: finally');
  }
}

let acknowledge;
const sink = new Writable({
  highWaterMark: 20,
  write(chunk, encoding, callback) {
    acknowledge = callback;
  },
});

console.log('two generators without end, a sink that takes its time');
const verdict = pipeline(rows, capitals, sink).catch(
  ({ message }) => `rejects, ${message}`,
);
await turns(5);
console.log(`  ${made} rows made, ${sink.writableLength} bytes in the sink`);
acknowledge(new Error('disk full'));
console.log(`  ${await verdict}; ${made} rows made`);

console.log('an async function as the last stage');
async function longest(source) {
  let result = '';
  for await (const word of source) if (word.length > result.length) result = word;
  return result;
}
console.log(`  ${await pipeline(['high', 'water', 'mark'], capitals, longest)}`);
