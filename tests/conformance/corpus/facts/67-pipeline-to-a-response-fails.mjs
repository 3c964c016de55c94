import http from 'node:http';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const server = http.createServer(async (_req, res) => {
  const source = new Readable({
    read() {
      this.destroy(new Error('no such row'));
    },
  });
  await pipeline(source, res).catch((error) =>
    console.log('server', error.message, res.headersSent, res.destroyed),
  );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const req = http.get({ port: server.address().port, host: '127.0.0.1', agent: false });
req.on('error', (error) => {
  console.log('client', error.code);
  server.close();
});
