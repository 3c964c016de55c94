import { once } from 'node:events';
import { createServer, request } from 'node:http';

const host = '127.0.0.1';
for (const options of [{}, { highWaterMark: 1024 }]) {
  const server = createServer(options);
  await once(server.listen(0, host), 'listening');
  const { port } = server.address();
  const upload = request({ port, host, method: 'POST', agent: false });
  upload.end(Buffer.alloc(1024 * 1024));
  const [req, res] = await once(server, 'request');

  console.log(`createServer(${JSON.stringify(options)})`);
  console.log(`  mark of the request: ${req.readableHighWaterMark}`);
  console.log(`  mark of the response: ${res.writableHighWaterMark}`);
  const { readableHighWaterMark, writableHighWaterMark } = req.socket;
  const marks = `${readableHighWaterMark} and ${writableHighWaterMark}`;
  console.log(`  marks of the socket: ${marks}`);
  let largest = 0;
  for await (const chunk of req) largest = Math.max(largest, chunk.length);
  console.log(`  largest chunk of the body: ${largest}`);
  res.end();
  const [response] = await once(upload, 'response');
  response.resume();
  server.close();
}
