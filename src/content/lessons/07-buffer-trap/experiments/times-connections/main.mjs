import { PassThrough, pipeline, Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// One client that has stopped reading: a source, two stages, a sink that never finishes.
function connect(options) {
  const connection = { held: 0 };
  const source = new Readable({
    ...options,
    read() {
      const chunk = Buffer.alloc(4096);
      connection.held += chunk.length;
      this.push(chunk);
    },
  });
  const sink = new Writable({ ...options, write() {} });
  pipeline(source, new PassThrough(options), new PassThrough(options), sink, () => {});
  return connection;
}

async function run(name, options) {
  const connections = Array.from({ length: 100 }, () => connect(options));
  const held = () => connections.reduce((sum, connection) => sum + connection.held, 0);
  // At rest means that a whole turn of the event loop has passed without a read.
  for (let before = -1; before < held(); await turn()) before = held();
  console.log(`${name}: ${connections[0].held} bytes each, ${held()} for 100 clients`);
}

await run('mark 16 KiB', { highWaterMark: 16 * 1024 });
await run('no mark given', {});
