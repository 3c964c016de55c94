import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function turns(count) {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  for (let index = 0; index < count; index++) await turn();
}

async function run(name, prepare, ...stages) {
  const source = Readable.from(['some ', 'data']);
  let stored = '';
  const sink = new Writable({
    write(chunk, encoding, callback) {
      stored += chunk;
      callback();
    },
  });
  prepare(source, sink);
  await turns(5);

  let verdict = 'has not settled';
  pipeline(source, ...stages, sink).then(
    () => (verdict = 'resolves'),
    ({ code }) => (verdict = `rejects, ${code}`),
  );
  await turns(5);
  console.log(`${name}: ${verdict}`);
  console.log(`  stored '${stored}', source destroyed: ${source.destroyed}`);
}

await run('both are new', () => {});
await run('the source was read to its end', (source) => source.resume());
await run('the source was destroyed', (source) => source.destroy());
await run('the sink was ended', (source, sink) => sink.end());
await run('the sink was destroyed', (source, sink) => sink.destroy());

async function* pass(chunks) {
  yield* chunks;
}
await run('the sink was ended, behind a generator', (source, sink) => sink.end(), pass);
