import { Readable } from 'node:stream';

// Stands for a dynamic import: it takes a turn of the event loop.
const turn = () => new Promise((resolve) => setImmediate(resolve));
async function loadParser() {
  await turn();
  return (row) => row.split(',');
}

// The first chunk says how to read the others.
const source = Readable.from(['format: csv', 'a,b', 'c,d']);
const rows = [];

source.once('data', async (header) => {
  console.log(header);
  const parse = await loadParser();
  source.on('data', (row) => rows.push(parse(row)));
});
source.on('end', () => console.log(`'end', rows: ${rows.length}`));
