import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function* stage(chunks) {
  for await (const chunk of chunks) yield chunk;
}

const reading = ['data', 'readable'];
const records = Array.from({ length: 12 }, (_, index) => `record ${index}`);

for (const stages of [[], [stage]]) {
  let paused = false;
  let drains = 0;
  let listeners;
  const source = Readable.from(records);
  const pause = source.pause;
  source.pause = () => {
    paused = true;
    return pause.call(source);
  };
  const sink = new Writable({
    highWaterMark: 20,
    write(chunk, encoding, callback) {
      listeners ??= reading.filter((name) => source.listenerCount(name) > 0);
      setImmediate(callback);
    },
  });
  sink.on('drain', () => drains++);

  await pipeline(source, ...stages, sink);
  console.log(`source, ${stages.length === 0 ? '' : 'generator, '}sink`);
  console.log(`  the source is read by: ${listeners}`);
  console.log(`  'drain' came ${drains} times`);
  console.log(`  source.pause() was called: ${paused}`);
}
