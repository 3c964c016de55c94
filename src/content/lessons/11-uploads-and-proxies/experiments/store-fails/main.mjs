import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const total = 64 * 1024 * 1024;
const fullDisk = () =>
  new Writable({
    write: (_, __, callback) => setImmediate(callback, new Error('disk full')),
  });

const handlers = {
  'req.destroy()': (req, res) =>
    req.pipe(fullDisk()).on('error', () => {
      req.destroy();
      res.writeHead(507).end();
    }),
  'pipeline()': (req, res) =>
    pipeline(req, fullDisk()).catch(() => res.writeHead(507).end()),
  'pipeline() and Connection: close': (req, res) =>
    pipeline(req, fullDisk()).catch(() =>
      res.writeHead(507, { Connection: 'close' }).end(),
    ),
  'req.resume()': (req, res) =>
    req.pipe(fullDisk()).on('error', () => {
      req.resume();
      res.writeHead(507).end();
    }),
};

for (const [name, handler] of Object.entries(handlers)) {
  const server = createServer(handler);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // This client hears the answer, and goes on sending as long as it can.
  const client = connect(server.address().port, '127.0.0.1');
  let answer = 'no answer\r\n';
  client.once('data', (data) => (answer = String(data)));
  client.on('error', () => {});
  client.write('POST / HTTP/1.1\r\nHost: localhost\r\n');
  client.write(`Content-Length: ${total}\r\n\r\n`);
  let given = 0;
  function send() {
    while (given < total) {
      given += 65536;
      if (!client.write(Buffer.alloc(65536))) return;
    }
  }
  client.on('drain', send);
  send();

  // Wait for an answer or a close, then for 1000 turns without a write.
  for (let turns = 0, before = given; turns < 1000; turns++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (before < given) turns = 0;
    if (answer.startsWith('no') && !client.closed) turns = 0;
    before = given;
  }
  const state = client.closed ? 'closed' : 'open';
  console.log(name);
  console.log(`  ${answer.split('\r\n')[0]}`);
  console.log(`  connection ${state}`);
  console.log(`  ${given} of ${total} bytes given`);
  client.destroy();
  server.close();
}
