import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer((socket) => socket.end('0123456789')).listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect({ port: server.address().port, host: '127.0.0.1' });
client.pause();
let early = 0;
client.on('data', (chunk) => {
  early += chunk.length;
});
await once(client, 'connect');
for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
console.log('paused', early);
client.resume();
await once(client, 'end');
console.log('resumed', early);
server.close();
