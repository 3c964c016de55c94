import http from 'node:http';
import { once } from 'node:events';

const server = http.createServer({ highWaterMark: 64 }, async (_req, res) => {
  res.setHeader('Content-Length', 130);
  console.log(res.writableHighWaterMark, res.write('x'.repeat(130)), res.writableNeedDrain);
  await once(res, 'drain');
  console.log('drain', res.writableLength);
  res.end();
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1', agent: false }, (res) => {
    res.resume().on('end', () => server.close());
  });
});
