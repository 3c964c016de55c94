import http from 'node:http';

const server = http.createServer();
server.on('upgrade', (req, socket, head) => {
  console.log('upgrade', req.headers.upgrade, head.length);
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n');
  socket.pipe(socket);
});
server.listen(0, '127.0.0.1', () => {
  const req = http.get({
    port: server.address().port,
    host: '127.0.0.1',
    headers: { Connection: 'Upgrade', Upgrade: 'echo' },
  });
  req.on('upgrade', (res, socket) => {
    console.log(res.statusCode, res.headers.upgrade);
    socket.on('data', (chunk) => {
      console.log('echo', String(chunk));
      socket.end();
    });
    socket.on('close', () => server.close());
    socket.write('ping');
  });
});
