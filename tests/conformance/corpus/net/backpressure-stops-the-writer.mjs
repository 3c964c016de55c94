import net from 'node:net';
import { once } from 'node:events';

const server = net.createServer(async (socket) => {
  let written = 0;
  while (socket.write(Buffer.alloc(65_536))) written += 1;
  console.log(
    'stopped',
    written > 0,
    socket.writableLength >= socket.writableHighWaterMark,
    socket.writableNeedDrain,
  );
  peer.resume();
  await once(socket, 'drain');
  console.log('drained', socket.writableLength);
  socket.end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const peer = net.connect(server.address().port, '127.0.0.1');
await once(peer, 'end');
console.log('all read', peer.bytesRead > 65_536);
server.close();
