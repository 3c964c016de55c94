import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { finished } from 'node:stream/promises';

const size = 64 * 1024;
let sent;
const server = createServer((request, response) => {
  sent = finished(response).then(() => response);
  response.end(Buffer.alloc(size));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

// A client that sends its request and does not look at the answer.
const client = connect(server.address().port, '127.0.0.1').pause();
client.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
await once(server, 'request');

const response = await sent;
console.log(`response of ${size} bytes`);
console.log(`  finished: ${response.writableFinished}, bytes held: ${response.writableLength}`);
console.log(`  the client has read: ${client.bytesRead}`);

client.resume();
await once(client, 'end');
console.log(`  later, more than the body: ${client.bytesRead > size}`);
server.close();
