import http from 'node:http';

const server = http.createServer((_req, res) => {
  res.on('error', (error) => console.log('error', error.code));
  res.on('finish', () => console.log('finish'));
  res.end('done');
  console.log(res.write('more', (error) => console.log('callback', error.code)));
  res.end((error) => console.log('end again', error?.code));
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1', agent: false }, (res) =>
    res.resume().on('close', () => server.close()),
  );
});
