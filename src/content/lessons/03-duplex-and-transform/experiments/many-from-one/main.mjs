import { Duplex, Transform } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

let made = 0;
const row = (page) => `row ${++made} of ${page}`;

const pusher = new Transform({
  objectMode: true,
  highWaterMark: 16,
  transform(page, encoding, callback) {
    let refused = 0;
    for (let i = 0; i < 1000; i++) {
      if (!this.push(row(page))) refused++;
    }
    console.log(`  push() returned false ${refused} times`);
    callback();
  },
});

const yielder = Duplex.from(async function* (pages) {
  for await (const page of pages) {
    for (let i = 0; i < 1000; i++) yield row(page);
  }
});

async function takeTwo(name, stream) {
  console.log(`${name}, mark ${stream.readableHighWaterMark}`);
  made = 0;
  stream.write('page 1');
  const rows = stream.iterator();
  for (let taken = 0; taken < 2; taken++) {
    const { value } = await rows.next();
    console.log(`  the reader takes ${value}`);
  }
  for (let turns = 0; turns < 10; turns++) await turn();
  console.log(`  rows made: ${made}, rows held: ${stream.readableLength}`);
}

await takeTwo('a Transform that pushes', pusher);
await takeTwo('a generator that yields', yielder);
