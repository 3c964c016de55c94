import { Transform } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Row 1 is acknowledged twice, rows 2 and 3 once.
async function run(name, later) {
  console.log(name);
  const transform = new Transform({
    objectMode: true,
    transform(row, encoding, callback) {
      console.log(`  transform(${row})`);
      later(() => {
        if (row === 1) callback();
        callback(null, row);
      });
    },
  });
  transform.on('data', (row) => console.log(`    out: ${row}`));
  transform.on('error', (error) => console.log(`  'error' ${error.code}`));
  for (const event of ['end', 'close']) {
    transform.on(event, () => console.log(`  '${event}'`));
  }

  for (const row of [1, 2, 3]) transform.write(row);
  transform.end();
  for (let turns = 0; turns < 5; turns++) await turn();
}

await run('twice before transform() returns', (call) => call());
await run('twice in a later turn', (call) => setImmediate(call));
