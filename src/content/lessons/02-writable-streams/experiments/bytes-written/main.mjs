import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { connect, createServer } from 'node:net';

const written = (sink, chunk) =>
  new Promise((resolve) => sink.write(chunk, resolve));

async function attempt(name, sink) {
  const done = written(sink, Buffer.alloc(1000));
  const { bytesWritten, writableLength } = sink;
  console.log(`${name}, write() has returned`);
  console.log(
    `  bytesWritten: ${bytesWritten}, writableLength: ${writableLength}`,
  );
  await done;
  console.log('  its callback has been called');
  console.log(
    `  bytesWritten: ${sink.bytesWritten}, writableLength: ${sink.writableLength}`,
  );
}

const file = createWriteStream('out.bin');
await attempt('file', file);
file.destroy();

const server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
await once(server, 'listening');
const socket = connect(server.address().port, '127.0.0.1');
await attempt('socket', socket);
socket.destroy();
server.close();
