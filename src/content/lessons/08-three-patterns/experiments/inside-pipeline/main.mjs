import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function* stage(chunks) {
  for await (const chunk of chunks) yield chunk;
}

for (const stages of [[], [stage]]) {
  let paused = false;
  let drains = 0;
  let listeners;
  const source = Readable.from(Array.from({ length: 12 }, (_, index) => `record ${index}`));
  const pause = source.pause;
  source.pause = () => {
    paused = true;
    return pause.call(source);
  };
  const sink = new Writable({
    highWaterMark: 20,
    write(chunk, encoding, callback) {
      listeners ??= source.eventNames().filter((name) => name === 'data' || name === 'readable');
      setImmediate(callback);
    },
  });
  sink.on('drain', () => drains++);

  await pipeline(source, ...stages, sink);
  console.log(stages.length === 0 ? 'source and sink' : 'source, generator and sink');
  console.log(`  the source is read by: ${listeners}`);
  console.log(`  'drain' came ${drains} times, source.pause() was called: ${paused}`);
}
