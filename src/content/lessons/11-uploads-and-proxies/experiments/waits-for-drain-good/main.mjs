import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { pipeline } from 'node:stream/promises';

async function* lines() {
  try {
    while (true) yield `${'x'.repeat(65535)}\n`;
  } finally {
    console.log('server: source closed');
  }
}

async function send(source, res) {
  await pipeline(source, res);
}

const server = createServer((req, res) => {
  send(lines(), res).catch((error) => console.log(`server: ${error.code}`));
}).listen(0, '127.0.0.1');
await once(server, 'listening');

const client = connect(server.address().port, '127.0.0.1').pause();
client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
const [, res] = await once(server, 'request');
while (!res.writableNeedDrain)
  await new Promise((resolve) => setImmediate(resolve));
client.destroy();
await once(res, 'close');
for (let turns = 0; turns < 10; turns++)
  await new Promise((resolve) => setImmediate(resolve));
console.log('10 turns after the client has gone');
server.close();
