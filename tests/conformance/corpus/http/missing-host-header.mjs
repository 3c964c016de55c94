import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const server = http.createServer((_req, res) => {
  res.sendDate = false;
  res.end('fine');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const socket = net.connect(server.address().port, '127.0.0.1');
socket.write('GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
socket.setEncoding('utf8');
let all = '';
for await (const part of socket) all += part;
console.log(JSON.stringify(all.replace(/Date: [^\r]*\r\n/, '')));
server.close();
