import { PassThrough, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function turns(count) {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  for (let index = 0; index < count; index++) await turn();
}

// Nothing comes, so it waits for its signal alone.
async function* watchesItsSignal({ signal }) {
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  console.log('  its signal is aborted');
}

async function run(name, lose, ...stages) {
  const sink = new Writable({
    write(chunk, encoding, callback) {
      callback();
    },
  });
  let verdict = 'has not settled';
  console.log(name);
  pipeline(watchesItsSignal, ...stages, sink).then(
    () => (verdict = 'resolves'),
    ({ message }) => (verdict = `rejects, ${message}`),
  );
  await turns(2);
  lose(sink);
  await turns(5);
  console.log(`  ${verdict}; sink destroyed: ${sink.destroyed}`);
}

await run('the sink fails', (sink) => sink.destroy(new Error('disk full')));
await run('the sink is destroyed without an error', (sink) => sink.destroy());
await run('the same, behind a stream', (sink) => sink.destroy(), new PassThrough());
