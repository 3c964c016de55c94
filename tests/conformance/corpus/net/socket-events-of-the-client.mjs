import net from 'node:net';

const server = net.createServer((socket) => socket.end('bye'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  console.log(client.connecting, client.pending, client.readyState);
  for (const event of ['connect', 'ready', 'end', 'finish', 'close']) {
    client.on(event, (value) =>
      console.log(event, event === 'close' ? value : '', client.readyState),
    );
  }
  client.on('data', (chunk) => console.log('data', String(chunk)));
  client.on('close', () => server.close(() => console.log('server close')));
});
