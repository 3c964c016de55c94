import { Transform } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function lookUp({ name, turns }) {
  console.log(`look-up of ${name} starts`);
  for (let passed = 0; passed < turns; passed++) await turn();
  console.log(`look-up of ${name} ends`);
  return name.toUpperCase();
}

const enrich = new Transform({
  objectMode: true,
  transform(row, encoding, callback) {
    lookUp(row).then((result) => callback(null, result), callback);
  },
});
enrich.on('data', (result) => console.log(`  the reader gets ${result}`));
enrich.on('end', () => console.log("  'end'"));

enrich.write({ name: 'a', turns: 3 });
enrich.write({ name: 'b', turns: 1 });
enrich.write({ name: 'c', turns: 2 });
enrich.end();
console.log(`all written: ${enrich.writableLength} rows on the write side`);
