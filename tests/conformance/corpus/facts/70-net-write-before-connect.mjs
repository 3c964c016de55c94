import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect(server.address().port, '127.0.0.1');
console.log(client.connecting, client.write('before the connection'), client.writableLength);
const [chunk] = await once(client, 'data');
console.log(String(chunk), client.writableLength);
client.end();
server.close();
