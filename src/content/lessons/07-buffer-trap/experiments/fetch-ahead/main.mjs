import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const pages = 50;

async function run(mark) {
  let fetched = 0;
  let peak = 0;
  const rows = new Readable({
    objectMode: true,
    highWaterMark: mark,
    // A page of 10 rows is under way for 5 turns.
    async read() {
      if (fetched === pages) return this.push(null);
      fetched++;
      for (let i = 0; i < 5; i++) await turn();
      for (let i = 0; i < 10; i++) this.push(`row ${i}`);
      peak = Math.max(peak, this.readableLength);
    },
  });

  let turns = 0;
  let done = false;
  const clock = (async () => {
    while (!done) {
      await turn();
      turns++;
    }
  })();

  let read = 0;
  for await (const _ of rows) {
    read++;
    await turn(); // the reader needs one turn for a row
  }
  done = true;
  await clock;
  console.log(`mark ${mark}: ${read} rows in ${turns} turns, at most ${peak} rows held`);
}

for (const mark of [1, 3, 5, 20, 100]) await run(mark);
