import { createHook } from 'node:async_hooks';
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

let promises = 0;
createHook({ init: (id, type) => type === 'PROMISE' && promises++ }).enable();

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

async function* stage(chunks) {
  for await (const chunk of chunks) yield chunk;
}
const byStage = (source, sink) => pipeline(source, stage, sink);

const chunks = 1000;
for (const copy of [byPipeline, byPausing, byLoop, byStage]) {
  let read = 0;
  const source = new Readable({
    read() {
      this.push(++read <= chunks ? 'x' : null);
    },
  });
  const sink = new Writable({ write: (chunk, encoding, callback) => callback() });
  promises = 0;
  await copy(source, sink);
  const each = Math.round(promises / chunks);
  console.log(`${copy.name}: ${each} promises for each chunk`);
}
