import http from 'node:http';

const server = http.createServer((_req, res) => {
  res.strictContentLength = true;
  res.writeHead(200, { 'Content-Length': 3 });
  try {
    res.write('too long');
  } catch (error) {
    console.log(error.code, error.message);
  }
  res.end('fit');
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1', agent: false }, (res) => {
    res.on('data', (chunk) => console.log(String(chunk)));
    res.on('end', () => server.close());
  });
});
