import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect(server.address().port, '127.0.0.1');
client.setTimeout(20, () => console.log('timeout callback', client.timeout, client.destroyed));
await once(client, 'timeout');
client.end();
client.resume();
await once(client, 'close');
server.close();
console.log('closed');
