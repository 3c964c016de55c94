import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

const byPipeline = (source, sink) => pipeline(source, sink);

async function byPausing(source, sink) {
  source.on('data', (chunk) => {
    if (!sink.write(chunk)) source.pause();
  });
  sink.on('drain', () => source.resume());
  source.on('end', () => sink.end());
  try {
    await Promise.all([finished(source), finished(sink)]);
  } finally {
    source.destroy(); // these do nothing if all went well
    sink.destroy();
  }
}

async function byLoop(source, sink) {
  const gone = new AbortController();
  const done = Promise.all([finished(source), finished(sink)]);
  done.catch((error) => {
    gone.abort(); // ends a wait for 'drain'
    source.destroy(error); // ends a wait for the next chunk
  });
  try {
    for await (const chunk of source) {
      if (sink.write(chunk)) continue;
      await once(sink, 'drain', { signal: gone.signal }).catch(() => done);
    }
    sink.end();
    await done;
  } finally {
    sink.destroy();
  }
}

// Each returns the stream that it has destroyed.
const cases = {
  'all goes well': () => {},
  'the source fails': (source) => source.destroy(new Error('read error')),
  'the source is destroyed': (source) => source.destroy(),
  'the sink fails': (source, sink) => sink.destroy(new Error('disk full')),
  'the sink is destroyed': (source, sink) => sink.destroy(),
};

// When it happens, the copy waits for 'drain' with a mark of 1, and for the next
// record with 100.
async function attempt(copy, happen, highWaterMark) {
  let given = 0;
  const source = new Readable({
    read() {
      setImmediate(() => this.push(++given < 5 ? 'record' : null));
    },
  });
  let written = 0;
  let gone;
  const sink = new Writable({
    highWaterMark,
    write(chunk, encoding, callback) {
      if (++written === 2) gone = happen(source, sink);
      // From then on the sink is stuck: a wait for it does not end by itself.
      if (!gone) setImmediate(callback);
    },
  });
  const outcome = await copy(source, sink).then(
    () => 'resolved',
    (error) => `rejected, ${error.code ?? error.message}`,
  );
  const closed = source.destroyed && sink.destroyed;
  return `${outcome}; ${closed ? 'both closed' : 'not closed'}`;
}

for (const [what, happen] of Object.entries(cases)) {
  console.log(what);
  for (const copy of [byPipeline, byPausing, byLoop]) {
    const outcomes = new Set();
    for (const mark of [1, 100]) outcomes.add(await attempt(copy, happen, mark));
    console.log(`  ${copy.name}: ${[...outcomes].join(', or ')}`);
  }
}
