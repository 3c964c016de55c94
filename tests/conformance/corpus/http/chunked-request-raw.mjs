import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const server = http.createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(String(chunk)));
  req.on('end', () => {
    console.log(chunks.join(''), req.trailers, req.complete);
    res.end();
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const socket = net.connect(server.address().port, '127.0.0.1').resume();
socket.write(
  'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5;ext=1\r\nhello\r\n',
);
await once(server, 'request');
socket.write('6\r\n wor');
await new Promise(setImmediate);
socket.write('ld\r\n0\r\nX-T: 1\r\n\r\n');
await once(socket, 'close');
server.close();
