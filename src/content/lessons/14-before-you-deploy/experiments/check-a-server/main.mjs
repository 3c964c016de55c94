import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const row = Buffer.alloc(16 * 1024, 'x');

const handlers = {
  polite: (rows, response) => pipeline(rows, response),
  careless: async (rows, response) => {
    for await (const chunk of rows) response.write(chunk);
    response.end();
  },
};

async function bytesTaken(handle, size) {
  let taken = 0;
  const rows = new Readable({
    read() {
      this.push(taken < size ? row : null);
      if (taken < size) taken += row.length;
    },
  });
  const server = createServer((request, response) => {
    handle(rows, response).catch(() => {}); // the client leaves in the end
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = get({ port: server.address().port });
  const [response] = await once(request, 'response'); // and nobody reads it
  response.on('error', () => {});

  let quiet = 0;
  for (let before = taken; quiet < 1000; before = taken) {
    await turn();
    quiet = taken === before ? quiet + 1 : 0;
  }
  response.destroy();
  server.close();
  server.closeAllConnections();
  return taken;
}

const MiB = 1024 * 1024;
for (const [name, handle] of Object.entries(handlers)) {
  for (const size of [32, 64]) {
    const taken = await bytesTaken(handle, size * MiB);
    console.log(`${name}: ${taken / MiB} of ${size} MiB taken`);
  }
}
