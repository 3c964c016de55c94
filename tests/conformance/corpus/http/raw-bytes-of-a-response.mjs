import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const server = http.createServer({ keepAliveTimeout: 5000 }, (req, res) => {
  res.sendDate = false;
  if (req.url === '/chunked') {
    res.write('one');
    setImmediate(() => res.end('two'));
  } else if (req.url === '/empty') res.writeHead(204).end();
  else res.end(`length known for ${req.method}`);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
async function exchange(text) {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.setEncoding('utf8');
  socket.end(text);
  let all = '';
  for await (const part of socket) all += part;
  console.log(JSON.stringify(all));
}
await exchange('GET /known HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
await exchange('GET /chunked HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
await exchange('HEAD /known HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
await exchange('GET /empty HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
await exchange('GET /known HTTP/1.0\r\n\r\n');
server.close();
