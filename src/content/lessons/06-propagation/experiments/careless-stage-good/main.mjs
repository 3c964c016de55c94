import { pipeline, Readable, Writable } from 'node:stream';
import { createGzip } from 'node:zlib';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const page = Buffer.alloc(64 * 1024);
const pages = 200;

let fetched = 0;
const cursor = new Readable({
  highWaterMark: page.length,
  read() {
    this.push(fetched++ < pages ? page : null);
  },
});
const gzip = createGzip({ level: 0 });
const client = new Writable({ write() {} }); // takes nothing

// A stage that only counts.
let bytes = 0;
async function* count(source) {
  for await (const chunk of source) {
    bytes += chunk.length;
    yield chunk;
  }
}
pipeline(cursor, count, gzip, client, () => {});

while (gzip.readableLength < gzip.readableHighWaterMark) await turn();
for (let turns = 0; turns < 1000; turns++) await turn();
console.log('the client takes nothing');
console.log(`  pages fetched: ${Math.min(fetched, pages)} of ${pages}`);
console.log(`  held by gzip: ${gzip.writableLength}`);
