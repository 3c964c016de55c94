import { once } from 'node:events';
import { createServer, request } from 'node:http';

for (const options of [{}, { highWaterMark: 1024 }]) {
  const server = createServer(options).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const upload = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    agent: false,
  });
  upload.end(Buffer.alloc(1024 * 1024));
  const [req, res] = await once(server, 'request');

  console.log(`createServer(${JSON.stringify(options)})`);
  console.log(
    `  mark of req ${req.readableHighWaterMark}, of res ${res.writableHighWaterMark}`,
  );
  const { readableHighWaterMark, writableHighWaterMark } = req.socket;
  console.log(
    `  of the socket: ${readableHighWaterMark} reading, ${writableHighWaterMark} writing`,
  );
  let largest = 0;
  for await (const chunk of req) largest = Math.max(largest, chunk.length);
  console.log(`  largest chunk of the body: ${largest}`);
  res.end();
  const [response] = await once(upload, 'response');
  response.resume();
  server.close();
}
