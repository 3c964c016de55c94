import { once } from 'node:events';
import net from 'node:net';

const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1');
await once(server, 'listening');
const socket = net.connect(server.address().port, '127.0.0.1');
console.log(socket.connecting, socket.localAddress, socket.localPort, socket.localFamily, socket.address());
await once(socket, 'connect');
console.log(socket.localAddress, typeof socket.localPort, socket.localFamily);
socket.resume();
await once(socket, 'close');
server.close();
