import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

// Change this function only. The sink must
// - hand the rows to store() in batches of 4; the last batch may be smaller,
// - start no batch before the batch before it is stored,
// - finish when all is stored, and fail when store() fails.
function createBatchSink(store) {
  let batch = [];
  return new Writable({
    objectMode: true,
    write(row, encoding, callback) {
      batch.push(row);
      if (batch.length === 4) {
        store(batch);
        batch = [];
      }
      callback();
    },
  });
}

async function attempt(name, refused) {
  const stored = [];
  let open = 0;
  let most = 0;
  async function store(rows) {
    open++;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open--;
    if (rows.includes(refused)) throw new Error(`row ${refused} refused`);
    stored.push(rows.length);
  }

  const sink = createBatchSink(store);
  for (let row = 1; row <= 10; row++) sink.write(row);
  sink.end();
  const result = await finished(sink).then(
    () => 'finished',
    (error) => `failed, ${error.message}`,
  );
  console.log(`${name}: ${result}`);
  console.log(`  batches stored: ${stored.join(' ')}, most at once: ${most}`);
}

await attempt('store that works');
await attempt('store that refuses row 10', 10);
await attempt('store that refuses row 7', 7);
