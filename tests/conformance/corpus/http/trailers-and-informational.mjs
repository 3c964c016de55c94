import http from 'node:http';

const server = http.createServer((req, res) => {
  req.resume();
  res.writeEarlyHints({ link: '</style.css>; rel=preload' });
  res.writeContinue?.();
  res.setHeader('Trailer', 'X-Sum');
  res.write('body');
  res.addTrailers({ 'X-Sum': '42' });
  res.end();
});
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1', agent: false });
  req.on('information', (info) => console.log('information', info.statusCode, info.headers));
  req.on('continue', () => console.log('continue'));
  req.on('response', (res) => {
    res.resume().on('end', () => {
      console.log(res.trailers, res.rawTrailers);
      server.close();
    });
  });
});
