import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function storeAll(rows) {
  let stored = 0;
  const store = new Writable({
    objectMode: true,
    write(row, encoding, callback) {
      stored++;
      callback();
    },
  });
  const report = () => console.log(`  the process ends with ${stored} stored`);
  process.once('exit', report);
  await pipeline(Readable.from(rows), store);
  process.off('exit', report);
  console.log(`  done: ${stored} stored`);
}

for (const count of [10, 100]) {
  console.log(`${count} rows`);
  await storeAll(Array(count).fill('row'));
}
