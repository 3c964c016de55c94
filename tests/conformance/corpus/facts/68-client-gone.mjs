import http from 'node:http';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const server = http.createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const req = http.get({ port: server.address().port, host: '127.0.0.1', agent: false });
req.on('error', () => {});
const [, res] = await once(server, 'request');
res.on('error', () => console.log('never'));
const source = new Readable({ read() {} });
source.push('part');
const sending = pipeline(source, res);
const [answer] = await once(req, 'response');
answer.on('error', () => {});
req.destroy();
await sending.catch((error) => console.log(error.code, source.destroyed));
console.log(
  res.writableFinished,
  res.write('late', (error) => console.log('late', error.code)),
);
server.close();
