import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { pipeline, Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const total = 64 * 1024 * 1024;
const page = Buffer.alloc(16 * 1024);
const options = { highWaterMark: 32 * 1024 };

let fetched = 0;
const cursor = new Readable({
  highWaterMark: page.length,
  read() {
    if (fetched === total) return this.push(null);
    fetched += page.length;
    this.push(page);
  },
});

let answer;
const server = createServer(options, (request, response) => {
  answer = response;
  console.log(`mark of the response: ${response.writableHighWaterMark}`);
  pipeline(cursor, response, () => {});
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const [body] = await once(get({ port: server.address().port, agent: false }), 'response');

// Both ends share this process, so 1000 turns without a page mean that nothing moves.
for (let turns = 0, before = 0; turns < 1000; turns++) {
  if (before < fetched) turns = 0;
  before = fetched;
  await turn();
}
console.log('the client reads nothing');
console.log(`  held by the server: ${cursor.readableLength + answer.writableLength}`);
console.log(`  fetched: ${fetched}`);
console.log(`  response needs drain: ${answer.writableNeedDrain}`);

let received = 0;
body.on('data', (chunk) => (received += chunk.length));
await once(body, 'end');
console.log('the client reads');
console.log(`  fetched: ${fetched}, received: ${received}`);
server.close();
