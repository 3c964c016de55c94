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

const turn = () => new Promise((resolve) => setImmediate(resolve));

// The first record is written, and the sink fails. What does the copy wait for?
for (const [what, highWaterMark] of [
  ['drain', 1],
  ['the next record', 100],
]) {
  console.log(`the sink fails during a wait for ${what}`);
  for (const copy of [byPipeline, byPausing, byLoop]) {
    const source = new Readable({ read() {} });
    const sink = new Writable({
      highWaterMark,
      write: (chunk, encoding, callback) =>
        setImmediate(callback, new Error('disk full')),
    });
    sink.on('error', () => {}); // without one the error ends the process

    let outcome = 'has not settled';
    copy(source, sink).then(
      () => (outcome = 'resolved'),
      (error) => (outcome = `rejected, ${error.message}`),
    );
    source.push('one');
    for (let i = 0; i < 50; i++) await turn();
    source.push('two');
    for (let i = 0; i < 50; i++) await turn();
    const state = source.destroyed ? 'destroyed' : 'open';
    console.log(`  ${copy.name}: ${outcome}; source ${state}`);
  }
}
