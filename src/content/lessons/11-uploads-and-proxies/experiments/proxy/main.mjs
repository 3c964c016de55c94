import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { pipeline } from 'node:stream/promises';

const host = '127.0.0.1';
const chunk = Buffer.alloc(64 * 1024);
const total = 64 * 1024 * 1024;
const turn = () => new Promise((resolve) => setImmediate(resolve));

let given = 0;
function* body() {
  for (; given < total; given += chunk.length) yield chunk;
}
async function untilStill() {
  for (let turns = 0, before = given; turns < 1000; turns++) {
    await turn();
    if (before < given) turns = 0;
    before = given;
  }
}
async function listen(server) {
  await once(server.listen(0, host), 'listening');
  return server;
}
const call = (server, method) =>
  request({ port: server.address().port, host, method, agent: false });

const origin = await listen(createServer());
let held;
const proxy = await listen(
  createServer(async (req, res) => {
    const upstream = call(origin, req.method);
    const uploaded = pipeline(req, upstream);
    held = () => req.readableLength + upstream.writableLength;
    const [answer] = await once(upstream, 'response');
    held = () => answer.readableLength + res.writableLength;
    res.writeHead(answer.statusCode);
    await Promise.all([uploaded, pipeline(answer, res)]);
  }),
);

// Upload: the client sends, and the origin does not read.
const upload = call(proxy, 'POST');
const sending = pipeline(body(), upload);
let [[req, res]] = await Promise.all([once(origin, 'request'), untilStill()]);
console.log('the origin does not read');
console.log(`  the client gave ${given} of ${total} bytes`);
console.log(`  the proxy holds ${held()}`);
req.resume();
await Promise.all([sending, once(req, 'end')]);
console.log(`the origin reads: the client gave ${given}`);
res.end();
(await once(upload, 'response'))[0].resume();

// Download: the origin sends, and the client does not read.
given = 0;
const download = call(proxy, 'GET').end();
[req, res] = await once(origin, 'request');
const answering = pipeline(body(), res);
const [[answer]] = await Promise.all([
  once(download, 'response'),
  untilStill(),
]);
console.log('the client does not read');
console.log(`  the origin gave ${given} of ${total} bytes`);
console.log(`  the proxy holds ${held()}`);
answer.resume();
await Promise.all([answering, once(answer, 'end')]);
console.log(`the client reads: the origin gave ${given}`);
proxy.close();
origin.close();
