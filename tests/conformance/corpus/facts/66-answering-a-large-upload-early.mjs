import http from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const server = http.createServer(async (req, res) => {
  if (req.url === '/destroy') return void req.destroy();
  for await (const _chunk of req.iterator({ destroyOnReturn: false })) break;
  res.writeHead(413, { Connection: 'close' });
  res.end('too large');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
for (const path of ['/answer', '/destroy']) {
  const req = http.request({
    port: server.address().port,
    host: '127.0.0.1',
    path,
    method: 'POST',
    agent: false,
  });
  const outcome = new Promise((resolve) => {
    req.on('response', async (res) => resolve(`${res.statusCode} ${await text(res)}`));
    req.on('error', (error) => resolve(error.code));
  });
  req.write('some of a large body');
  console.log(path, await outcome);
  req.on('error', () => {});
  req.destroy();
}
server.close();
