import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect(server.address().port, '127.0.0.1');
const [[socket]] = await Promise.all([once(server, 'connection'), once(client, 'connect')]);
client.on('error', (error) => console.log('error', error.code, error.syscall));
client.on('close', (hadError) => {
  console.log('close', hadError);
  server.close();
});
socket.resetAndDestroy();
