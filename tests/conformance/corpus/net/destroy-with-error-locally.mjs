import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
await once(server, 'listening');
const client = net.connect(server.address().port, '127.0.0.1');
await once(client, 'connect');
client.on('error', (error) => console.log('error', error.message));
client.on('close', (hadError) => {
  console.log('close', hadError);
  server.close();
});
client.write('x'.repeat(10), (error) => console.log('written', error?.message ?? 'fine'));
await new Promise(setImmediate);
client.destroy(new Error('local decision'));
console.log(client.write('late', (error) => console.log('late', error.code)));
