import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();
server.close();
await once(server, 'close');
const client = net.connect(port, '127.0.0.1');
client.on('error', (error) => {
  console.log(
    error.name,
    error.code,
    error.syscall,
    error.address,
    error.port === port,
    error.message === `connect ECONNREFUSED 127.0.0.1:${port}`,
  );
});
client.on('close', (hadError) => console.log('close', hadError, client.destroyed));
