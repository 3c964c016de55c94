import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function* rows() {
  yield '{"id":1}\n';
  yield '{"id":2}\n';
  throw new Error('connection to the database lost');
}

const server = createServer((req, res) => {
  pipeline(Readable.from(rows()), res).catch((error) => {
    console.log(`server: ${error.message}`);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');

const { port } = server.address();
try {
  const [response] = await once(
    get({ port, host: '127.0.0.1', agent: false }),
    'response',
  );
  const text = (await response.setEncoding('utf8').toArray()).join('');
  console.log(
    `client: status ${response.statusCode}, ${text.split('\n').length - 1} rows, complete`,
  );
} catch (error) {
  console.log(`client: ${error.code}, ${error.message}`);
}
server.close();
