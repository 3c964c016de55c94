import { once } from 'node:events';
import { createServer, get, request } from 'node:http';
import { pipeline } from 'node:stream/promises';

const host = '127.0.0.1';
const agent = false;

// Change this function only. It must
// - break off the answer to the client when the origin breaks off,
// - drop the request to the origin when the client leaves, at any time,
// - answer 502 when the origin cannot be reached.
async function forward(req, res) {
  const { url: path, method } = req;
  const upstream = request({ port: originPort, host, agent, path, method });
  // A client that leaves takes its upstream request along, before the answer as
  // well.
  res.on('close', () => upstream.destroy());
  try {
    // An upload that fails destroys `upstream`, and then the wait for its
    // answer fails as well.
    pipeline(req, upstream).catch(() => {});
    const [answer] = await once(upstream, 'response');
    res.writeHead(answer.statusCode);
    await pipeline(answer, res);
  } catch {
    if (res.headersSent) res.destroy();
    else res.writeHead(502, { Connection: 'close' }).end('bad gateway');
  }
}

// The origin answers by the path.
let originSaw;
const answers = {
  '/well': (res) => res.end('hello'),
  '/silent': () => {},
  '/long': (res) => res.write('hel'),
  '/breaks-off': (res) =>
    res.write('hel', () => setImmediate(() => res.destroy())),
};
const origin = createServer((req, res) => {
  res.on(
    'close',
    () => (originSaw = res.writableFinished ? 'finished' : 'cut off'),
  );
  answers[req.url](res);
});
const proxy = createServer(forward);
for (const server of [origin, proxy])
  await once(server.listen(0, host), 'listening');
const originPort = origin.address().port;

async function attempt(path, leaveAt) {
  let clientSaw;
  originSaw = undefined;
  const download = get({ port: proxy.address().port, host, agent, path });
  download.on('error', (error) => (clientSaw = error.code));
  download.on('response', async (response) => {
    if (leaveAt === 'answer') response.once('data', () => download.destroy());
    const text = () =>
      response.toArray().then((chunks) => `${response.statusCode} ${chunks}`);
    clientSaw = await text().catch((error) => error.code);
  });
  if (leaveAt === 'request') origin.once('request', () => download.destroy());

  for (let turns = 0; turns < 2000 && !(clientSaw && originSaw); turns++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  const client = leaveAt ? 'left' : (clientSaw ?? 'waits for ever');
  console.log(path);
  console.log(`  client: ${client}`);
  console.log(`  origin: ${originSaw ?? 'hears nothing'}`);
}

await attempt('/well');
await attempt('/silent', 'request');
await attempt('/long', 'answer');
await attempt('/breaks-off');
origin.close();
await attempt('/origin-is-down');
proxy.close();
