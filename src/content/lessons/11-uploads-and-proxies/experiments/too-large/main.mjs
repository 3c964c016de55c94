import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const limit = 100_000;
async function receive(req, res) {
  let read = 0;
  async function* atMost(body) {
    for await (const chunk of body) {
      read += chunk.length;
      if (read > limit) throw new Error('too large');
      yield chunk;
    }
  }
  const store = new Writable({
    write: (chunk, encoding, callback) => setImmediate(callback),
  });
  try {
    const declared = Number(req.headers['content-length'] ?? 0);
    if (declared > limit) throw new Error('too large');
    if (req.headers.expect) res.writeContinue();
    await pipeline(req, atMost, store);
    res.end(`stored, ${read} bytes read`);
  } catch (error) {
    res.writeHead(413, { Connection: 'close' });
    res.end(`${error.message}, ${read} bytes read`);
  }
}
const server = createServer(receive).on('checkContinue', receive);
await once(server.listen(0, '127.0.0.1'), 'listening');

async function post(size, headers) {
  const to = { port: server.address().port, host: '127.0.0.1', agent: false };
  const upload = request({ ...to, method: 'POST', headers });
  upload.on('error', () => {}); // The server may close during the body.
  upload.flushHeaders();
  const answered = once(upload, 'response');
  const invited = once(upload, 'continue').then(() => true);
  const refused = answered.then(() => false);
  const send = !headers.Expect || (await Promise.race([invited, refused]));
  if (send) upload.end(Buffer.alloc(size));

  const [response] = await answered;
  const text = await response.toArray();
  console.log(`${size} bytes, ${Object.entries(headers).flat().join(' ')}`);
  console.log(`  ${send ? 'sent' : 'kept'}: ${response.statusCode} ${text}`);
}
await post(90_000, { 'Content-Length': 90_000 });
await post(500_000, { 'Content-Length': 500_000 });
await post(500_000, { 'Transfer-Encoding': 'chunked' });
await post(90_000, { 'Content-Length': 90_000, Expect: '100-continue' });
await post(500_000, { 'Content-Length': 500_000, Expect: '100-continue' });
server.close();
