import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { Readable, pipeline } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const chunk = Buffer.alloc(64 * 1024);

// Collects a body of Buffers and sends it at the end, together with its length.
function addLength(response) {
  const body = [];
  response.write = (data) => body.push(data) > 0;
  response.end = (data) => {
    if (data) body.push(data);
    const whole = Buffer.concat(body);
    delete response.write;
    delete response.end;
    response.setHeader('content-length', whole.length);
    response.end(whole);
  };
}

let given = 0;
function createReport() {
  given = 0;
  return new Readable({
    read() {
      this.push(given < 1000 ? chunk : null);
      given++;
    },
  });
}

const server = createServer((request, response) => {
  addLength(response);
  pipeline(createReport(), response, () => {});
}).listen(0, '127.0.0.1');
await once(server, 'listening');

async function ask(name, reads) {
  const { port } = server.address();
  const request = get({ port, host: '127.0.0.1', agent: false });
  request.on('error', () => {});
  let received = 0;
  let response;
  request.on('response', (incoming) => {
    response = incoming;
    if (reads) response.on('data', (data) => (received += data.length));
  });

  // Both ends share this process: after 1000 turns without a chunk nothing moves.
  for (let before = '', turns = 0; turns < 1000; turns++) {
    if (before !== `${given} ${received}`) turns = 0;
    before = `${given} ${received}`;
    await turn();
  }
  console.log(name);
  console.log(`  bytes received: ${received}`);
  console.log(`  whole report made: ${given > 1000}`);
  const { headers, trailers } = response;
  console.log(`  length told: ${headers['content-length'] ?? trailers['x-length'] ?? 'not yet'}`);
  request.destroy();
}

await ask('a client that reads', true);
await ask('a client that does not read', false);
server.close();
