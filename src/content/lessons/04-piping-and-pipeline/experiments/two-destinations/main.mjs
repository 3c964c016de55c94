import { Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

let given = 0;
const source = new Readable({
  highWaterMark: 100,
  read() {
    given++;
    this.push(given > 100 ? null : Buffer.alloc(10));
  },
});

const received = { archive: 0, client: 0 };
const archive = new Writable({
  write(chunk, encoding, callback) {
    received.archive += chunk.length;
    callback();
  },
});

// The client does not finish its first write until it reads again.
let readAgain;
const reading = new Promise((resolve) => (readAgain = resolve));
const client = new Writable({
  highWaterMark: 100,
  write(chunk, encoding, callback) {
    received.client += chunk.length;
    reading.then(() => callback());
  },
});

source.pipe(archive);
source.pipe(client);

async function show(name) {
  // At rest means that a whole turn of the event loop has passed without a chunk.
  for (let before = -1; before < given; await turn()) before = given;
  console.log(name);
  for (const [sink, bytes] of Object.entries(received)) {
    console.log(`  the ${sink} got ${bytes} of 1000 bytes`);
  }
  console.log(`  held by the client: ${client.writableLength}`);
  console.log(`  held by the source: ${source.readableLength}`);
}

await show('the client does not read');
readAgain();
await show('the client reads again');
