import { Transform } from 'node:stream';

async function lookUp(row) {
  console.log(`look-up of row ${row}`);
  if (row === 2) throw new Error('row 2 not found');
  return `row ${row}`;
}

const enrich = new Transform({
  objectMode: true,
  async transform(row, encoding, callback) {
    const result = await lookUp(row);
    callback(null, result);
  },
});
enrich.on('data', (result) => console.log(result));
enrich.on('error', (error) => console.log(`'error': ${error.message}`));
enrich.on('close', () => console.log("'close'"));

for (const row of [1, 2, 3]) enrich.write(row);
enrich.end();
