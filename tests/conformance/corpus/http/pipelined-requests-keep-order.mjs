import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const waiting = [];
const server = http.createServer((req, res) => {
  res.sendDate = false;
  waiting.push([req.url, res]);
  if (waiting.length < 2) return;
  for (const [url, answer] of waiting.reverse()) answer.end(`for ${url};`);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const socket = net.connect(server.address().port, '127.0.0.1');
socket.setEncoding('utf8');
socket.write(
  'GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
);
let all = '';
for await (const part of socket) all += part;
console.log(all.match(/for \/\d;/g));
server.close();
