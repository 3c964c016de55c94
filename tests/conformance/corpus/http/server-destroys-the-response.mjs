import http from 'node:http';
import { once } from 'node:events';

const server = http.createServer((_req, res) => {
  res.writeHead(200, { 'Content-Length': 100 });
  res.write('only a part');
  setImmediate(() => res.destroy());
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const req = http.get({ port: server.address().port, host: '127.0.0.1', agent: false });
const [res] = await once(req, 'response');
res.on('aborted', () => console.log('aborted'));
let received = '';
try {
  for await (const chunk of res) received += chunk;
} catch (error) {
  console.log(error.code, error.message, res.complete, received);
}
server.close();
