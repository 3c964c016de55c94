import { once } from 'node:events';
import { open, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function send(file, res) {
  const source = file.createReadStream();
  try {
    await pipeline(source, res);
  } finally {
    source.destroy();
  }
}

await writeFile('report.txt', 'all is well');
const server = createServer();
await once(server.listen(0, '127.0.0.1'), 'listening');
const client = connect(server.address().port, '127.0.0.1');
client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
const [, res] = await once(server, 'request');

const file = await open('report.txt');
// By the time that the file is open, the client has gone.
client.destroy();
await once(res, 'close');
await send(file, res).catch((error) => console.log(error.code));

for (let turns = 0; turns < 1000 && file.fd !== -1; turns++) await turn();
console.log(`file ${file.fd === -1 ? 'closed' : 'open'}`);
await file.close();
server.close();
