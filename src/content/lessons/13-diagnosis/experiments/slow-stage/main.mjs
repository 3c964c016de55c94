import { pipeline, Readable, Transform, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// The stage named `stuck` takes what it is given and never says that it is done.
async function run(stuck, rowsInAll = 1000) {
  let rows = 0;
  const source = new Readable({
    objectMode: true,
    read() {
      this.push(rows < rowsInAll ? `row ${++rows}` : null);
    },
  });
  const stage = (name) =>
    new Transform({
      objectMode: true,
      transform(row, encoding, callback) {
        if (name !== stuck) callback(null, row);
      },
    });
  const stages = { parse: stage('parse'), enrich: stage('enrich'), format: stage('format') };
  const sink = new Writable({
    objectMode: true,
    write(row, encoding, callback) {
      if (stuck !== 'sink') setImmediate(callback);
    },
  });
  pipeline(source, ...Object.values(stages), sink, () => {});
  for (let turns = 0; turns < 100; turns++) await turn();

  console.log(`${stuck} is stuck, the source has ${rowsInAll} rows`);
  console.log(`  source: ${source.readableLength} out`);
  for (const [name, { writableLength, readableLength }] of Object.entries(stages)) {
    console.log(`  ${name}: ${writableLength} in, ${readableLength} out`);
  }
  console.log(`  sink: ${sink.writableLength} in`);
}

await run('enrich');
await run('sink');
await run('enrich', 5);
