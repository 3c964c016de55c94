import { pipeline, Readable, Transform, Writable } from 'node:stream';

const options = { objectMode: true, highWaterMark: 4 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

for (const slow of ['cursor', 'parse', 'format', 'client']) {
  // Each stage works one turn of the event loop on a row, and the slow one ten.
  const work = async (name) => {
    for (let turns = name === slow ? 10 : 1; turns > 0; turns--) await turn();
  };
  const createStage = (name) =>
    new Transform({
      ...options,
      transform: (row, encoding, callback) => work(name).then(() => callback(null, row)),
    });

  const cursor = new Readable({
    ...options,
    read: () => work('cursor').then(() => cursor.push('row')),
  });
  const parse = createStage('parse');
  const format = createStage('format');
  const client = new Writable({
    ...options,
    write: (row, encoding, callback) => work('client').then(callback),
  });
  pipeline(cursor, parse, format, client, () => {});

  const held = { cursor: 0, parse: 0, format: 0, client: 0 };
  for (let turns = 0; turns < 1000; turns++) {
    await turn();
    held.cursor += cursor.readableLength;
    held.parse += parse.writableLength + parse.readableLength;
    held.format += format.writableLength + format.readableLength;
    held.client += client.writableLength;
  }
  cursor.destroy();
  const means = Object.entries(held).map(([name, sum]) => `${name} ${(sum / 1000).toFixed(1)}`);
  console.log(`slow: ${slow}`);
  console.log(`  ${means.join(', ')}`);
}
