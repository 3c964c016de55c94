import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect({
  port: server.address().port,
  host: '127.0.0.1',
  allowHalfOpen: false,
});
client.resume();
client.on('error', (error) => console.log('error', error.code, error.message));
await once(client, 'end');
console.log(
  client.writable,
  client.writableEnded,
  client.write('x', (error) => console.log('callback', error.code)),
);
client.on('close', () => {
  console.log('closed');
  server.close();
});
