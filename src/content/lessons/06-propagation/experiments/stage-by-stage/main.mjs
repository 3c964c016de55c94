import { createServer, get } from 'node:http';
import { duplexPair, pipeline, Readable, Transform } from 'node:stream';
import { constants, createGzip } from 'node:zlib';

const highWaterMark = 1000;
const turn = () => new Promise((resolve) => setImmediate(resolve));

// The cursor notes that a page is wanted; the loop at the end fetches it.
let wanted = false;
const cursor = new Readable({ objectMode: true, highWaterMark: 2, read: () => (wanted = true) });
const lines = new Transform({
  writableObjectMode: true,
  writableHighWaterMark: 2,
  readableHighWaterMark: highWaterMark,
  transform: (page, encoding, callback) => callback(null, page.text),
});
// Level 0 packs without making smaller, and a flush after each chunk keeps nothing back.
const gzip = createGzip({ highWaterMark, level: 0, flush: constants.Z_SYNC_FLUSH });

// A connection without a kernel in between: what one end writes, the other end reads.
const [clientEnd, serverEnd] = duplexPair({ highWaterMark });
let body;
get({ createConnection: () => clientEnd }, (response) => (body = response)); // and reads nothing
const server = createServer((request, response) => pipeline(cursor, lines, gzip, response, () => {}));
server.emit('connection', serverEnd);

const lengths = () => ({
  client: (body?.readableLength ?? 0) + clientEnd.readableLength,
  response: serverEnd.writableLength,
  'gzip, read side': gzip.readableLength,
  'gzip, write side': gzip.writableLength,
  'lines, read side': lines.readableLength,
  'lines, write side': lines.writableLength,
  cursor: cursor.readableLength,
});
// zlib works in another thread: wait until it has nothing to do, or no room for the result.
const gzipRests = () => gzip.writableLength === 0 || gzip.readableLength >= highWaterMark;

async function rest() {
  for (let turns = 0; turns < 20; turns++) {
    if (!gzipRests()) turns = 0;
    await turn();
  }
}
await rest();
for (let pages = 1; wanted; pages++) {
  const before = lengths();
  wanted = false;
  cursor.push({ text: 'x'.repeat(500) });
  await rest();
  for (const [name, length] of Object.entries(lengths()))
    if (length !== before[name]) console.log(`page ${pages}: ${name} ${length}`);
}
