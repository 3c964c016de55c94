import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

const free = net.createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
free.close();
await once(free, 'close');
const req = http.get({ port, host: '127.0.0.1' });
req.on('error', (error) => console.log(error.code, error.syscall, req.destroyed, req.reusedSocket));
req.on('close', () => console.log('close'));
