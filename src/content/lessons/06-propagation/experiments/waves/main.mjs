import { PassThrough, pipeline, Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function rest() {
  for (let turns = 0; turns < 20; turns++) await turn();
}

async function run(packMark) {
  const highWaterMark = 40;
  let fetched = 0;
  const cursor = new Readable({
    highWaterMark,
    read() {
      fetched++;
      this.push(Buffer.alloc(10));
    },
  });
  const lines = new PassThrough({ highWaterMark });
  const pack = new PassThrough({ highWaterMark: packMark });

  // The client takes a chunk when the loop below says so.
  let take;
  const client = new Writable({
    highWaterMark,
    write(chunk, encoding, callback) {
      take = callback;
    },
  });

  pipeline(cursor, lines, pack, client, () => {});
  await rest();
  console.log(`marks of pack ${packMark}, of the others 40: ${fetched} chunks fetched`);

  let first = 1; // of the chunks for which nothing has been fetched
  for (let taken = 1; taken <= 16; taken++) {
    const before = fetched;
    take();
    await rest();
    if (fetched === before) continue;
    console.log(`  chunks ${first} to ${taken - 1} taken: 0 fetched`);
    console.log(`  chunk ${taken} taken: ${fetched - before} fetched`);
    first = taken + 1;
  }
}

await run(40);
await run(80);
