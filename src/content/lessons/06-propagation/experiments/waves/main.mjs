import { PassThrough, pipeline, Readable, Writable } from 'node:stream';

const highWaterMark = 40;
const turn = () => new Promise((resolve) => setImmediate(resolve));

let fetched = 0;
const cursor = new Readable({
  highWaterMark,
  read() {
    fetched++;
    this.push(Buffer.alloc(10));
  },
});
const lines = new PassThrough({ highWaterMark });
const pack = new PassThrough({ highWaterMark });

// The client takes a chunk when the program below says so.
let take;
const client = new Writable({
  highWaterMark,
  write(chunk, encoding, callback) {
    take = callback;
  },
});

pipeline(cursor, lines, pack, client, () => {});
for (let turns = 0; turns < 20; turns++) await turn();
console.log(`at rest: ${fetched} chunks fetched`);

for (let taken = 1; taken <= 12; taken++) {
  const before = fetched;
  take();
  for (let turns = 0; turns < 20; turns++) await turn();
  console.log(`client takes chunk ${taken}: ${fetched - before} fetched`);
}
