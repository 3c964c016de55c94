import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const web = http.createServer({ highWaterMark: 1000 }, (req, res) => {
  console.log(
    req.readableHighWaterMark,
    res.writableHighWaterMark,
    req.socket.writableHighWaterMark,
  );
  res.end();
});
web.listen(0, '127.0.0.1');
await once(web, 'listening');
http.get({ port: web.address().port, host: '127.0.0.1', agent: false }, (res) => res.resume());
await once(web, 'request');
web.close();
const tcp = net.createServer({ highWaterMark: 2000 }, (socket) => {
  console.log(socket.readableHighWaterMark, socket.writableHighWaterMark);
  socket.end();
});
tcp.listen(0, '127.0.0.1', () => net.connect(tcp.address().port, '127.0.0.1').resume());
await once(tcp, 'connection');
tcp.close();
