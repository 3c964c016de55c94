import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const handlers = {
  "'data' and 'end'": (req, store) =>
    new Promise((resolve) => {
      req.on('data', (chunk) => store.write(chunk));
      req.on('end', () => store.end(resolve));
    }),
  'pipe() and finished()': (req, store) => finished(req.pipe(store)),
  'for await': async (req, store) => {
    for await (const chunk of req) store.write(chunk);
    store.end();
  },
  'pipeline()': (req, store) => pipeline(req, store),
};

for (const [name, handle] of Object.entries(handlers)) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect(server.address().port, '127.0.0.1');
  client.write(
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n',
  );
  const [req] = await once(server, 'request');

  let outcome = 'nothing';
  const store = new Writable({ write: (chunk, _, callback) => callback() });
  handle(req, store).then(
    () => (outcome = 'success'),
    (error) => (outcome = `${error.code}, ${error.message}`),
  );

  client.write('only 8 B', () => client.destroy());
  while (!req.destroyed) await turn();
  for (let turns = 0; turns < 10; turns++) await turn();
  console.log(name);
  console.log(`  hears ${outcome}`);
  console.log(`  store ${store.destroyed ? 'destroyed' : 'open'}`);
  server.close();
}
