import net from 'node:net';
import { once } from 'node:events';

const server = net
  .createServer((socket) => socket.end(Buffer.alloc(500_000)))
  .listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect({ port: server.address().port, host: '127.0.0.1', highWaterMark: 1024 });
let largest = 0;
client.on('data', (chunk) => {
  largest = Math.max(largest, chunk.length);
});
await once(client, 'end');
console.log(client.readableHighWaterMark, largest > 1024, largest <= 65_536);
server.close();
