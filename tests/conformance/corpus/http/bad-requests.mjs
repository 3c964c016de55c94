import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const server = http.createServer((_req, res) => res.end('fine'));
server.on('clientError', (error, socket) => {
  console.log(error.code, error.reason, error.bytesParsed);
  socket.end('HTTP/1.1 400 Mine\r\n\r\n');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
for (const text of [
  'nonsense\r\n\r\n',
  'GET / HTTP/1.1\r\nBad Header\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n',
]) {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.setEncoding('utf8');
  socket.write(text);
  let all = '';
  for await (const part of socket) all += part;
  console.log(JSON.stringify(all));
}
server.close();
