import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function lookUp(row) {
  for (let turns = 0; turns < row; turns++) await turn();
  return `row ${row}`;
}

let open = 0;
let mostOpen = 0;
const enrich = new Transform({
  objectMode: true,
  highWaterMark: 2,
  transform(row, encoding, callback) {
    mostOpen = Math.max(mostOpen, ++open);
    lookUp(row).then((result) => {
      open--;
      callback(null, result);
    }, callback);
  },
});
enrich.on('error', ({ code }) => console.log(`'error': ${code}`));

const stored = [];
await pipeline(Readable.from([1, 2, 3, 4, 5, 6]), enrich, async (results) => {
  for await (const result of results) stored.push(result);
});
console.log('the pipeline is done');
while (open > 0) await turn();
console.log(`stored: ${stored.length} of 6; most look-ups at once: ${mostOpen}`);
