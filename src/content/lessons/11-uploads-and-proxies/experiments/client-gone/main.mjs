import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { finished } from 'node:stream/promises';

const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const client = connect(server.address().port, '127.0.0.1');
client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
const [req, res] = await once(server, 'request');

for (const event of ['end', 'error', 'close'])
  req.on(event, () => console.log(`req '${event}'`));
for (const event of ['drain', 'error', 'finish', 'close']) {
  res.on(event, () => console.log(`res '${event}'`));
}
function show(what) {
  const { destroyed, writableFinished } = res;
  console.log(`${what}: destroyed ${destroyed}`);
  console.log(`  writableFinished ${writableFinished}`);
}

res.write('the first line\n');
await once(client, 'data');
show('the client reads');

finished(res).catch((error) => console.log(`finished(): ${error.code}`));
client.destroy();
await once(res, 'close');
show('the client has gone');

const result = res.write('the second line\n', (error) =>
  console.log(`  its callback: ${error.code}`),
);
console.log(`write(): ${result}`);
console.log(`  writableNeedDrain ${res.writableNeedDrain}`);
await new Promise((resolve) => setImmediate(resolve));
server.close();
