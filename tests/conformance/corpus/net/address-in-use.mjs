import net from 'node:net';

const first = net.createServer();
first.listen(0, '127.0.0.1', () => {
  const { port, family, address } = first.address();
  console.log(port > 0, family, address);
  const second = net.createServer();
  second.on('error', (error) => {
    console.log(error.code, error.syscall, error.port === port, second.listening);
    first.close();
  });
  second.listen(port, '127.0.0.1');
});
