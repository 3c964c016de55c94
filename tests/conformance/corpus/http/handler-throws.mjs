// expect: exit 1, stderr
import http from 'node:http';

const server = http.createServer(() => {
  throw new Error('in the request handler');
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }).on('error', () => {});
});
process.on('exit', (code) => console.log('exit', code));
