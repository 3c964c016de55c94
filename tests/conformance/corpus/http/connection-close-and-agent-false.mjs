import http from 'node:http';

const server = http.createServer((req, res) => res.end(req.headers.connection));
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1', agent: false }, (res) => {
    console.log(res.headers.connection, res.headers['keep-alive']);
    res.on('data', (chunk) => console.log(String(chunk)));
    res.on('close', () => {
      console.log('close', res.complete);
      server.close();
    });
  });
});
