import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// Change this function only. It writes all that the sources have to the sink, one
// source after the other, and then ends the sink. Whatever fails, it must
// - reject with that error,
// - leave no source open, not even one whose turn has not come.
async function concatenate(sources, sink) {
  const release = () => sources.forEach((source) => source.destroy());
  async function* chunks({ signal }) {
    signal.addEventListener('abort', release);
    for (const source of sources) yield* source;
  }
  try {
    await pipeline(chunks, new PassThrough(), sink);
  } finally {
    release();
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Each part takes a turn of the event loop. After 'silence' nothing comes any more.
function newSource(parts) {
  const rest = [...parts, null];
  return new Readable({
    async read() {
      const part = rest.shift();
      await turn();
      if (part === 'broken') this.destroy(new Error('source lost'));
      else if (part !== 'silence') this.push(part);
    },
  });
}

async function attempt(name, partsOfSources, { failAt, closeAt } = {}) {
  let stored = '';
  const sink = new Writable({
    async write(chunk, encoding, callback) {
      const part = String(chunk);
      if (part !== failAt) stored += part;
      await turn();
      callback(part === failAt ? new Error('disk full') : null);
      await turn();
      if (part === closeAt) sink.destroy();
    },
  });
  const sources = partsOfSources.map(newSource);
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

await attempt('all is well', [['a', 'b'], ['c'], ['d', 'e', 'f']]);
await attempt('no source', []);
await attempt('the second source fails', [['a', 'b'], ['c', 'broken'], ['d', 'e']]);
await attempt('the sink fails', [['a', 'b'], ['c', 'd'], ['e']], { failAt: 'c' });
await attempt('the sink closes', [['a', 'silence'], ['b']], { closeAt: 'a' });
