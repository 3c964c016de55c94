import { pipeline, Readable, Transform, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// The stage named `stuck` takes what it is given and never says that it is done.
async function run(stuck) {
  let rows = 0;
  const source = new Readable({
    objectMode: true,
    read() {
      if (stuck === 'source' && rows === 5) return;
      this.push(`row ${++rows}`);
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

  console.log(`${stuck} is stuck`);
  console.log(`  source: ${source.readableLength} out`);
  for (const [name, { writableLength, readableLength }] of Object.entries(stages)) {
    console.log(`  ${name}: ${writableLength} in, ${readableLength} out`);
  }
  console.log(`  sink: ${sink.writableLength} in`);
}

for (const stuck of ['source', 'enrich', 'sink']) await run(stuck);
