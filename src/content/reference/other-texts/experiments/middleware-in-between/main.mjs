import { PassThrough, Writable } from 'node:stream';

// A response of a client that does not read.
const createResponse = () => new Writable({ highWaterMark: 1000, write() {} });

// Both replace response.write(), as a compressor or a cache in an HTTP server does.
function collecting(response) {
  const chunks = [];
  response.write = (chunk) => chunks.push(chunk) > 0;
  response.held = () => chunks.reduce((sum, { length }) => sum + length, 0);
}

function passingOn(response) {
  const filter = new PassThrough({ highWaterMark: 1000 });
  const write = response.write.bind(response);
  filter.on('data', (chunk) => {
    if (!write(chunk)) filter.pause();
  });
  response.on('drain', () => filter.resume());
  response.write = (chunk) => filter.write(chunk);
  response.held = () =>
    filter.writableLength + filter.readableLength + response.writableLength;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
for (const middleware of [collecting, passingOn]) {
  const response = createResponse();
  middleware(response);
  let writes = 0;
  let more = true;
  while (more && writes < 100) {
    more = response.write(Buffer.alloc(500));
    writes++;
    await turn();
  }
  console.log(`${middleware.name}: ${writes} writes, the last returned ${more}`);
  console.log(`  held: ${response.held()} bytes`);
}
