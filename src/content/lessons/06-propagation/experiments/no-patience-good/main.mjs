import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

let free = 2; // connections to the database
async function* rows() {
  if (free === 0) throw new Error('no connection is free');
  free--;
  try {
    for (let row = 1; row <= 100; row++) yield `row ${row}\n`;
  } finally {
    free++;
  }
}

class Client extends Writable {
  taken = 0;
  constructor(reads) {
    super({ highWaterMark: 20 });
    this.reads = reads;
  }
  _write(chunk, encoding, callback) {
    if (this.reads === 0) return;
    this.reads--;
    this.taken++;
    setImmediate(callback);
  }
}

const takenBefore = new Map();
// A server calls this every half minute.
function dropIdle() {
  for (const [client, before] of takenBefore) {
    const idle = client.taken === before && client.writableLength > 0;
    if (idle) client.destroy(new Error('took nothing for too long'));
    takenBefore.set(client, client.taken);
  }
}

async function serve(name, client) {
  takenBefore.set(client, -1);
  try {
    await pipeline(rows, client);
    console.log(`${name}: has all rows`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  } finally {
    takenBefore.delete(client);
  }
}

// The first two stop reading after a while.
serve('client 1', new Client(5));
serve('client 2', new Client(8));
for (let turns = 0; turns < 100; turns++) {
  if (turns % 30 === 0) dropIdle();
  await turn();
}
console.log(`connections free: ${free}`);
await serve('client 3', new Client(Infinity));
