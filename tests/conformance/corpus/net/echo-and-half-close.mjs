import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  let received = '';
  socket.setEncoding('utf8');
  socket.on('data', (text) => {
    received += text;
  });
  socket.on('end', () => socket.end(`you said ${received}`));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect(server.address().port, '127.0.0.1');
client.end('hello');
client.setEncoding('utf8');
let answer = '';
for await (const text of client) answer += text;
console.log(answer, client.readableEnded, client.writableFinished);
server.close();
await once(server, 'close');
console.log('server closed', server.listening);
