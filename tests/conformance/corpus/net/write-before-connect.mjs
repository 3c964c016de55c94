import net from 'node:net';

const server = net.createServer((socket) => {
  socket.on('data', (chunk) => console.log('server got', String(chunk)));
  socket.on('end', () => server.close());
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', highWaterMark: 10 });
  console.log(client.write('queued'), client.writableLength, client.bytesWritten);
  console.log(client.write('again'), client.writableLength, client.bytesWritten);
  client.on('drain', () => {
    console.log('drain', client.writableLength);
    client.end();
  });
});
