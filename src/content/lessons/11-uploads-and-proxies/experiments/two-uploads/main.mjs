import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const host = '127.0.0.1';
const chunk = Buffer.alloc(64 * 1024);
const total = 64 * 1024 * 1024;

async function collecting(req, store) {
  const chunks = [];
  for await (const data of req) chunks.push(data);
  await pipeline([Buffer.concat(chunks)], store);
}
const streaming = (req, store) => pipeline(req, store);

for (const receive of [collecting, streaming]) {
  // The store begins to work when the program opens it.
  const door = Promise.withResolvers();
  const store = new Writable({
    write: (data, encoding, callback) => door.promise.then(callback),
  });
  const server = createServer((req, res) =>
    receive(req, store).then(() => res.end('stored')),
  );
  await once(server.listen(0, host), 'listening');

  let given = 0;
  function* body() {
    for (; given < total; given += chunk.length) yield chunk;
  }
  const { port } = server.address();
  const upload = request({ port, host, method: 'POST', agent: false });
  const sent = pipeline(body(), upload);
  const answered = once(upload, 'response');

  // 1000 turns without a write: nothing more will be taken from the client.
  for (let turns = 0, before = given; turns < 1000; turns++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (before < given) turns = 0;
    before = given;
  }
  console.log(`${receive.name}, the store is shut`);
  console.log(`  the client gave ${given} of ${total} bytes`);
  console.log(`  the store was given ${store.writableLength}`);

  door.resolve();
  const [[response]] = await Promise.all([answered, sent]);
  const text = await response.toArray();
  console.log(`store open: ${text}, the client gave ${given}`);
  server.close();
}
