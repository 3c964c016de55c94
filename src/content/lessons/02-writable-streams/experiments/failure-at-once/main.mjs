import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(name, fail) {
  const received = [];
  const sink = new Writable({
    objectMode: true,
    write(row, encoding, callback) {
      received.push(row);
      if (row === 2) fail(callback, new Error('row 2 is broken'));
      else setImmediate(callback);
    },
  });
  const results = [];
  sink.on('error', () => {});
  for (const row of [1, 2, 3, 4]) {
    sink.write(row, (error) =>
      results.push(`${row} ${error ? 'failed' : 'written'}`),
    );
  }
  for (let i = 0; i < 4; i++) await turn();
  console.log(name);
  console.log(`  _write() got: ${received.join(', ')}`);
  for (const result of results) console.log(`  callback: ${result}`);
}

await attempt('callback(error) before _write() returns', (callback, error) =>
  callback(error),
);
await attempt('callback(error) in process.nextTick()', (callback, error) => {
  process.nextTick(callback, error);
});
