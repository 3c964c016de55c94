import { Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function run(name, fail) {
  let given = 0;
  const source = new Readable({
    read() {
      given++;
      this.push(given > 100 ? null : Buffer.alloc(10));
    },
  });
  const failing = new Writable({
    highWaterMark: 1,
    write(chunk, encoding, callback) {
      fail(callback, new Error('disk full'));
    },
  });
  let received = 0;
  const healthy = new Writable({
    write(chunk, encoding, callback) {
      received += chunk.length;
      callback();
    },
  });
  failing.on('error', () => {});
  source.pipe(failing);
  source.pipe(healthy);

  // At rest means that a whole turn of the event loop has passed without a chunk.
  for (let before = -1; before < given; await turn()) before = given;
  console.log(`one fails ${name}`);
  console.log(`  the other got ${received} of 1000 bytes`);
  console.log(`  finished: ${healthy.writableFinished}`);
}

await run('in a later turn', (callback, error) => setImmediate(callback, error));
await run('in the next tick', (callback, error) => process.nextTick(callback, error));
await run('before _write() returns', (callback, error) => callback(error));
