import { getEventListeners, once } from 'node:events';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const waits = 100;

async function run(name, createWait) {
  const sink = new Writable({
    highWaterMark: 1,
    write(chunk, encoding, callback) {
      setImmediate(callback);
    },
  });
  const gone = new AbortController();
  const done = finished(sink, { readable: false });
  done.catch(() => gone.abort());

  // From here on, count the reactions that are added to `done`, and those that
  // run.
  let added = 0;
  let ran = 0;
  done.then = (onFulfilled, onRejected) => {
    added++;
    const counted = (value) => {
      ran++;
      return onFulfilled(value);
    };
    return Promise.prototype.then.call(done, counted, onRejected);
  };

  const wait = createWait(sink, done, gone.signal);
  for (let i = 0; i < waits; i++) {
    sink.write('x'); // always false: the chunk is as large as the mark
    await wait();
  }
  const listeners = getEventListeners(gone.signal, 'abort').length;
  console.log(`${name}, ${waits} waits`);
  console.log(`  reactions on done: ${added}, abort listeners: ${listeners}`);

  sink.end();
  await done;
  console.log(`  reactions that ran when the sink had finished: ${ran}`);
}

await run(
  'Promise.race()',
  (sink, done) => () => Promise.race([once(sink, 'drain'), done]),
);
await run(
  'once() with a signal',
  (sink, done, signal) => () =>
    once(sink, 'drain', { signal }).catch(() => done),
);
