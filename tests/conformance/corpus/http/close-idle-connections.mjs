import http from 'node:http';
import { once } from 'node:events';

const server = http.createServer((_req, res) => res.end('x'));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const agent = new http.Agent({ keepAlive: true });
const [res] = await once(
  http.get({ port: server.address().port, host: '127.0.0.1', agent }),
  'response',
);
res.resume();
await once(res, 'close');
const closed = once(server, 'close');
server.close();
server.closeIdleConnections();
await closed;
console.log('closed', Object.keys(agent.freeSockets).length);
