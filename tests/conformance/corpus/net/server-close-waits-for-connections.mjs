import net from 'node:net';

const log = [];
const server = net.createServer((socket) => {
  server.close(() => log.push('closed'));
  log.push(`listening ${server.listening}`);
  server.getConnections((error, count) => {
    log.push(`connections ${count} ${error}`);
    setImmediate(() => {
      log.push('now ending');
      socket.end();
    });
  });
});
server.once('close', () => {
  console.log(log);
  server.close((error) => console.log(error.code));
});
server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').resume());
