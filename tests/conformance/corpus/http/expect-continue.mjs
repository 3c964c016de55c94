import http from 'node:http';
import { text } from 'node:stream/consumers';

const server = http.createServer(async (req, res) => res.end(await text(req)));
server.on('checkContinue', (req, res) => {
  console.log('checkContinue', req.headers.expect);
  res.writeContinue();
  server.emit('request', req, res);
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request({
    port: server.address().port,
    host: '127.0.0.1',
    method: 'PUT',
    agent: false,
    headers: { Expect: '100-continue' },
  });
  req.on('continue', () => {
    console.log('continue');
    req.end('the body');
  });
  req.on('response', async (res) => {
    console.log(res.statusCode, await text(res));
    server.close();
  });
  req.flushHeaders();
});
