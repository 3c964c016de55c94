import http from 'node:http';

const server = http.createServer((req, res) => {
  console.log(req.method, req.url, req.httpVersion, req.headers['x-test'], req.headers.connection);
  res.setHeader('X-Answer', ['a', 'b']);
  res.writeHead(201, 'Made', { 'Content-Type': 'text/plain' });
  res.end('body');
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  http.get(
    { port, host: '127.0.0.1', path: '/p?q=1', headers: { 'X-Test': 'yes' } },
    async (res) => {
      console.log(
        res.statusCode,
        res.statusMessage,
        res.headers['x-answer'],
        res.headers['content-length'],
        res.headers['transfer-encoding'],
      );
      res.setEncoding('utf8');
      let body = '';
      for await (const chunk of res) body += chunk;
      console.log(body, res.complete);
      server.close();
    },
  );
});
