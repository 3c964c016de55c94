import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

let openCursors = 0;
async function* query(rows) {
  openCursors++;
  try {
    yield* rows;
  } finally {
    openCursors--;
  }
}

const rows = Array.from({ length: 100 }, (_, index) => index + 1);
const ways = {
  'the client takes all': (row, callback) => callback(),
  'the client fails at row 2': (row, callback) =>
    callback(row === 2 ? new Error('gone') : null),
};

for (const [what, write] of Object.entries(ways)) {
  const client = new Writable({
    objectMode: true,
    write: (row, encoding, callback) => setImmediate(() => write(row, callback)),
  });
  await pipeline(Readable.from(query(rows)), client).catch(() => {});
  console.log(`${what}: ${openCursors} cursors open`);
}
