import http from 'node:http';
import { once } from 'node:events';

const server = http.createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'POST' });
req.on('error', (error) => console.log('client error', error.code));
req.write('part');
const [incoming, res] = await once(server, 'request');
incoming.on('error', (error) => console.log('server error', error.code, error.message));
incoming.on('aborted', () => console.log('aborted'));
incoming.on('close', () =>
  console.log('request close', incoming.complete, incoming.readableAborted),
);
incoming.resume();
req.destroy();
await once(res, 'close');
console.log(
  'response close',
  res.writableFinished,
  res.write('late', (error) => console.log('late', error.code)),
);
server.close();
