import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

// Change this function only. It writes all that the sources have to the sink, one
// source after the other, and then ends the sink. Whatever fails, it must
// - reject with that error,
// - leave no source open, not even one whose turn has not come.
async function concatenate(sources, sink) {
  for (const source of sources) source.pipe(sink);
  await finished(sink);
}

async function attempt(name, partsOfSources, failAt) {
  let stored = '';
  const sink = new Writable({
    write(chunk, encoding, callback) {
      const failure = String(chunk) === failAt ? new Error('disk full') : null;
      if (!failure) stored += chunk;
      setImmediate(callback, failure);
    },
  });
  const sources = partsOfSources.map((parts) => Readable.from(generate(parts)));
  for (const stream of [...sources, sink]) stream.on('error', () => {});

  const verdict = await concatenate(sources, sink).then(
    () => 'done',
    ({ message }) => `fails, ${message}`,
  );
  const open = sources.filter((source) => !source.destroyed).length;
  console.log(`${name}: ${verdict}`);
  console.log(`  stored '${stored}', sources open: ${open}`);
  console.log(`  sink destroyed: ${sink.destroyed}`);
}

// Each part takes a turn of the event loop.
async function* generate(parts) {
  for (const part of parts) {
    await new Promise((resolve) => setImmediate(resolve));
    if (part === 'broken') throw new Error('source lost');
    yield part;
  }
}

await attempt('all is well', [['a', 'b'], ['c'], ['d', 'e', 'f']]);
await attempt('no source', []);
await attempt('the second source fails', [['a', 'b'], ['c', 'broken'], ['d', 'e']]);
await attempt('the sink fails', [['a', 'b'], ['c', 'd'], ['e']], 'c');
