import http from 'node:http';
import { once } from 'node:events';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

const { promise: response, resolve } = Promise.withResolvers();
const server = http.createServer(async (_req, res) => {
  let accepted = 0;
  const write = () => {
    accepted += 16_384;
    return res.write(Buffer.alloc(16_384));
  };
  const drains = () =>
    Promise.race([
      once(res, 'drain').then(() => true),
      sleep(100)
        .then(() => turn())
        .then(() => turn(false)),
    ]);
  write();
  const client = await response;
  do while (write());
  while (await drains());
  console.log('vanished into buffers', accepted > 100_000, 'then false', res.writableNeedDrain);
  client.resume();
  await once(res, 'drain');
  console.log('drain on res');
  res.end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
http.get({ port: server.address().port, host: '127.0.0.1', agent: false }, (client) => {
  client.on('end', () => server.close());
  resolve(client);
});
