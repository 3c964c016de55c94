import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const server = http.createServer((_req, res) => {
  for (const part of ['a', 'bc', 'def']) res.write(part);
  res.end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const socket = net.connect(server.address().port, '127.0.0.1');
socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
let all = '';
for await (const chunk of socket) all += chunk;
console.log(JSON.stringify(all.slice(all.indexOf('\r\n\r\n') + 4)));
server.close();
