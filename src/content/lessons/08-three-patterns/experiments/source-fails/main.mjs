import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

const byPipeline = (source, sink) => pipeline(source, sink);

function byPausing(source, sink) {
  source.on('data', (chunk) => {
    if (sink.write(chunk)) return;
    source.pause();
    sink.once('drain', () => source.resume());
  });
  source.on('end', () => sink.end());
  return finished(sink);
}

async function byLoop(source, sink) {
  for await (const chunk of source) {
    if (!sink.write(chunk)) await once(sink, 'drain');
  }
  sink.end();
  await finished(sink);
}

async function* records() {
  yield 'one ';
  yield 'two ';
  throw new Error('disk error');
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

for (const copy of [byPipeline, byPausing, byLoop]) {
  let received = '';
  const sink = new Writable({
    write(chunk, encoding, callback) {
      received += chunk;
      setImmediate(callback);
    },
  });
  const source = Readable.from(records());
  source.on('error', () => {}); // without one the error ends the process

  let outcome = 'has not settled';
  copy(source, sink).then(
    () => (outcome = 'resolved'),
    (error) => (outcome = `rejected, ${error.message}`),
  );
  for (let i = 0; i < 50; i++) await turn();
  console.log(`${copy.name}: ${outcome}`);
  const state = sink.destroyed ? 'destroyed' : 'open';
  console.log(`  sink: ${state}, received ${received}`);
}
