import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const chunk = Buffer.alloc(64 * 1024);
const total = 64 * 1024 * 1024;
const turn = () => new Promise((resolve) => setImmediate(resolve));

// A paused socket takes nothing out of the kernel's buffer.
const server = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
await once(server, 'listening');
const client = connect(server.address().port, '127.0.0.1');
const [socket] = await once(server, 'connection');

let written = 0;
async function produce() {
  while (written < total) {
    written += chunk.length;
    if (!client.write(chunk)) await once(client, 'drain');
  }
  client.end();
}
const produced = produce();

// Both ends share this process, so 1000 turns without a write mean that the
// kernel takes no more.
for (let turns = 0, before = 0; turns < 1000; turns++) {
  if (before < written) turns = 0;
  before = written;
  await turn();
}
console.log('the server reads nothing');
console.log(`  written: ${written} of ${total} bytes`);

let received = 0;
socket.on('data', (data) => (received += data.length));
socket.resume();
await Promise.all([produced, once(socket, 'end')]);
console.log('the server reads');
console.log(`  written: ${written}, received: ${received}`);
server.close();
