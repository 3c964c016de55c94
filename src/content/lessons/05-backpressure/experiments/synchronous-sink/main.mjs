import { Writable } from 'node:stream';

function createSink(write) {
  return new Writable({ highWaterMark: 10, write });
}

const sinks = {
  // Done before write() returns.
  synchronous: createSink((chunk, encoding, callback) => callback()),
  // Done in a later turn of the event loop, as a file or a socket would be.
  asynchronous: createSink((chunk, encoding, callback) => setImmediate(callback)),
};

for (const [name, sink] of Object.entries(sinks)) {
  let drains = 0;
  sink.on('drain', () => drains++);

  console.log(`${name} sink, mark at ${sink.writableHighWaterMark} bytes`);
  for (const size of [5, 10, 1000]) {
    const result = sink.write(Buffer.alloc(size));
    console.log(`  write ${size} bytes: ${result}, ${sink.writableLength} bytes held`);
  }

  // The callback of an empty write runs once all the writes before it are done.
  await new Promise((resolve) => sink.write('', resolve));
  console.log(`  'drain' events: ${drains}`);
}
