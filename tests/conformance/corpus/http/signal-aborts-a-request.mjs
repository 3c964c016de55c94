import http from 'node:http';
import { once } from 'node:events';

const server = http.createServer(() => {});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const controller = new AbortController();
const req = http.get({ port: server.address().port, host: '127.0.0.1', signal: controller.signal });
server.once('request', () => controller.abort());
const [error] = await once(req, 'error').catch((thrown) => [thrown]);
console.log(error.name, error.code, req.destroyed);
server.close();
server.closeAllConnections();
