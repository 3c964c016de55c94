import http from 'node:http';
import { text } from 'node:stream/consumers';

const sockets = new Set();
const server = http.createServer((req, res) => {
  sockets.add(req.socket);
  res.end(req.headers.connection);
});
server.listen(0, '127.0.0.1', async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const get = () =>
    new Promise((resolve, reject) => {
      http
        .get({ port: server.address().port, host: '127.0.0.1', agent }, (res) => resolve(text(res)))
        .on('error', reject);
    });
  console.log(await get(), await get(), await Promise.all([get(), get()]));
  console.log('sockets', sockets.size);
  agent.destroy();
  server.close(() => console.log('closed'));
});
