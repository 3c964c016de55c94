import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { pipeline } from 'node:stream/promises';

await mkdir('inbox');
async function receive(req, path) {
  await pipeline(req, createWriteStream(path));
}

const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const client = connect(server.address().port, '127.0.0.1');
client.write(
  'PUT /orders.csv HTTP/1.1\r\nHost: localhost\r\nContent-Length: 28\r\n\r\n',
);
client.write('id,pieces\n1,10');
const [req] = await once(server, 'request');
const received = receive(req, 'inbox/orders.csv').catch((error) =>
  console.log(error.code),
);

// The client leaves when what it has sent is on the disk.
async function inbox() {
  const names = await readdir('inbox');
  return Promise.all(
    names.map(async (name) => [name, await readFile(`inbox/${name}`, 'utf8')]),
  );
}
while (!(await inbox()).some(([, text]) => text.length === 14)) await null;
client.destroy();
await received;
console.log('inbox:', await inbox());
server.close();
