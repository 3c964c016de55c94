import http from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { once } from 'node:events';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

const total = 400;
let made = 0;
const server = http.createServer(async (_req, res) => {
  const source = new Readable({
    highWaterMark: 65_536,
    read() {
      made += 1;
      this.push(made <= total ? Buffer.alloc(65_536) : null);
    },
  });
  await pipeline(source, res);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const [res] = await once(
  http.get({ port: server.address().port, host: '127.0.0.1', agent: false }),
  'response',
);
let before = -1;
while (before !== made) {
  before = made;
  await sleep(60);
  for (let i = 0; i < 3; i += 1) await turn();
}
console.log('source stopped early', made > 0, made < total);
let bytes = 0;
for await (const chunk of res) bytes += chunk.length;
console.log('then all came', made === total + 1, bytes === total * 65_536);
server.close();
