import http from 'node:http';
import { text } from 'node:stream/consumers';

const server = http.createServer(async (req, res) => {
  console.log(req.headers['transfer-encoding'], req.headers['content-length']);
  res.end((await text(req)).toUpperCase());
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request(
    { port: server.address().port, host: '127.0.0.1', method: 'POST' },
    async (res) => {
      console.log('request finished', req.writableFinished, await text(res));
      server.close();
    },
  );
  req.write('first ');
  setImmediate(() => req.end('second'));
});
