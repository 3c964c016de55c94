import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

async function* firstThree(chunks) {
  let count = 0;
  for await (const chunk of chunks) {
    yield chunk;
    if (++count === 3) return;
  }
}
const byPipeline = (source, sink) => pipeline(source, firstThree, sink);

function byPausing(source, sink) {
  let count = 0;
  source.on('data', (chunk) => {
    const more = sink.write(chunk);
    if (++count === 3) {
      source.pause(); // destroy() alone lets through what is held
      source.destroy();
      sink.end();
    } else if (!more) {
      source.pause();
      sink.once('drain', () => source.resume());
    }
  });
  source.on('end', () => sink.end());
  return finished(sink);
}

async function byLoop(source, sink) {
  let count = 0;
  for await (const chunk of source) {
    if (!sink.write(chunk)) await once(sink, 'drain');
    if (++count === 3) break;
  }
  sink.end();
  await finished(sink);
}

function bySignal(source, sink) {
  const enough = new AbortController();
  let count = 0;
  source.on('data', () => ++count === 3 && enough.abort());
  return pipeline(source, sink, { signal: enough.signal });
}

for (const copy of [byPipeline, byPausing, byLoop, bySignal]) {
  let received = '';
  const sink = new Writable({
    highWaterMark: 1,
    write(chunk, encoding, callback) {
      received += chunk;
      setImmediate(callback);
    },
  });
  const source = Readable.from(['a', 'b', 'c', 'd', 'e']);
  let heard = 'no error';
  source.on('error', (error) => (heard = error.name));

  const outcome = await copy(source, sink).then(
    () => 'resolved',
    (error) => `rejected, ${error.name}`,
  );
  console.log(`${copy.name}: ${outcome}`);
  console.log(`  sink: received ${received}, finished: ${sink.writableFinished}`);
  const state = source.destroyed ? 'destroyed' : 'open';
  console.log(`  source: ${state}, its listener heard ${heard}`);
}
