import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

// Waits for 'drain' and nothing else.
async function bareLoop(sink, chunks) {
  for (const chunk of chunks) {
    if (!sink.write(chunk))
      await new Promise((resolve) => sink.once('drain', resolve));
  }
  sink.end();
  await once(sink, 'finish');
}

// once() also listens for 'error'.
async function simpleLoop(sink, chunks) {
  for (const chunk of chunks) {
    if (!sink.write(chunk)) await once(sink, 'drain');
  }
  sink.end();
  await once(sink, 'finish');
}

// Also learns that no 'drain' can come any more.
async function carefulLoop(sink, chunks) {
  const gone = new AbortController();
  const leave = () => gone.abort();
  // Rejects on an error and on an early destroy.
  const done = finished(sink, { readable: false });
  done.then(leave, leave);
  // A wait that is cut short fails for the reason that `done` was rejected with.
  async function explain() {
    await done;
    throw new Error('ended by somebody else');
  }
  for (const chunk of chunks) {
    if (sink.write(chunk)) continue;
    await once(sink, 'drain', { signal: gone.signal }).catch(explain);
  }
  sink.end();
  await done;
}

// No loop at all.
function onePipeline(sink, chunks) {
  return pipeline(Readable.from(chunks), sink);
}

const sinks = {
  works: (sink, callback) => callback(),
  fails: (sink, callback) => callback(new Error('disk full')),
  'is destroyed during a wait': (sink) => sink.destroy(),
  'is ended by somebody else': (sink, callback) => {
    sink.end();
    callback();
  },
  'was destroyed before the start': null,
};

for (const [what, finishWrite] of Object.entries(sinks)) {
  console.log(`sink ${what}`);
  for (const producer of [bareLoop, simpleLoop, carefulLoop, onePipeline]) {
    const sink = new Writable({
      highWaterMark: 4,
      write(chunk, encoding, callback) {
        setImmediate(() => finishWrite(sink, callback));
      },
    });
    sink.on('error', () => {}); // the producers report it
    // 'close' is a stream's last event: who still waits a turn later waits for
    // ever.
    const hangs = new Promise((resolve) => {
      sink.on('close', () => setImmediate(() => resolve('never settles')));
    });
    if (finishWrite === null) sink.destroy();
    const settles = producer(sink, ['aaaa', 'bbbb', 'cccc']).then(
      () => 'all written',
      (error) => `rejected, ${error.code ?? error.message}`,
    );
    console.log(`  ${producer.name}: ${await Promise.race([settles, hangs])}`);
  }
}
