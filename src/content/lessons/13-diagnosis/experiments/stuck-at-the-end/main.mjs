import { pipeline, Readable, Transform, Writable } from 'node:stream';

// What is stuck is a method: the source's read(), parse's flush() or the sink's final().
async function run(stuck) {
  let rows = 0;
  const source = new Readable({
    objectMode: true,
    read() {
      if (rows < 5) this.push(`row ${++rows}`);
      else if (stuck !== 'read()') this.push(null);
    },
  });
  const parse = new Transform({
    objectMode: true,
    transform: (row, encoding, callback) => callback(null, row),
    flush(callback) {
      if (stuck !== 'flush()') callback();
    },
  });
  const sink = new Writable({
    objectMode: true,
    write: (row, encoding, callback) => setImmediate(callback),
    final(callback) {
      if (stuck !== 'final()') callback();
    },
  });
  pipeline(source, parse, sink, () => console.log('the pipeline is done'));
  for (let turns = 0; turns < 100; turns++) await new Promise(setImmediate);

  const held =
    source.readableLength + parse.writableLength + parse.readableLength + sink.writableLength;
  console.log(`${stuck} is stuck: ${held} rows held`);
  console.log(`  has ended: source ${source.readableEnded}, parse ${parse.readableEnded}`);
}

for (const stuck of ['read()', 'flush()', 'final()']) await run(stuck);
