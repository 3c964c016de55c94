import { Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function run(name, { onWrite = () => {}, beforeSecondChunk = () => {} }) {
  const source = new Readable({ read() {} });
  let acknowledge;
  const failing = new Writable({
    write(chunk, encoding, callback) {
      acknowledge = callback;
      onWrite(callback);
    },
  });
  failing.on('error', () => {});
  let received = 0;
  const healthy = new Writable({
    write(chunk, encoding, callback) {
      received += chunk.length;
      callback();
    },
  });
  source.pipe(failing);
  source.pipe(healthy);

  // A chunk for each turn of the event loop.
  for (let chunk = 1; chunk <= 100; chunk++) {
    if (chunk === 2) beforeSecondChunk(acknowledge);
    source.push(Buffer.alloc(10));
    await turn();
  }
  source.push(null);
  await turn();
  console.log(`one fails ${name}`);
  console.log(`  the other got ${received} of 1000 bytes`);
  console.log(`  finished: ${healthy.writableFinished}`);
}

const fail = (callback) => callback(new Error('disk full'));

await run('between two chunks', {
  onWrite: (callback) => process.nextTick(fail, callback),
});
await run('right before a chunk comes', { beforeSecondChunk: fail });
await run('before _write() returns', { onWrite: fail });
