import http from 'node:http';

const server = http.createServer((_req, res) => {
  for (const act of [
    () => res.setHeader('bad header', 'x'),
    () => res.setHeader('X-Bad', 'line\nbreak'),
    () => res.setHeader('X-None', undefined),
    () => res.writeHead(99),
    () => res.setHeader('Content-Length', 3),
  ]) {
    try {
      act();
      console.log('accepted');
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }
  }
  res.appendHeader('X-Multi', 'a').appendHeader('X-Multi', 'b');
  console.log(
    res.getHeaderNames(),
    res.getHeader('x-multi'),
    res.hasHeader('CONTENT-LENGTH'),
    res.headersSent,
  );
  res.end('abc');
  try {
    res.setHeader('X-Late', '1');
  } catch (error) {
    console.log(error.code, error.message, res.headersSent);
  }
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1', agent: false }, (res) =>
    res.resume().on('end', () => server.close()),
  );
});
