import { once } from 'node:events';
import { createServer, get } from 'node:http';

const server = createServer((req, res) => {
  res.write('one ');
  res.write('two ');
  res.write('three ');
  setImmediate(() => res.end('four'));
}).listen(0, '127.0.0.1');
await once(server, 'listening');

const { port } = server.address();
const download = get({ port, host: '127.0.0.1', agent: false }, (response) => {
  let chunks = 0;
  response.on('data', (chunk) => console.log(`chunk ${++chunks}: '${chunk}'`));
  response.on('end', () => console.log(`${chunks} chunks`));
});
await once(download, 'close');
server.close();
