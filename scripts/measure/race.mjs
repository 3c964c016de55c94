// Waits 300,000 times for 'drain', by a race against a promise that stays pending or by once() with
// a signal, and prints the used heap before and after in MiB: node --expose-gc race.mjs race|signal
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const waits = 300_000;

const sink = new Writable({
  highWaterMark: 1,
  write(_chunk, _encoding, callback) {
    queueMicrotask(callback);
  },
});
const done = finished(sink, { readable: false });
const gone = new AbortController();
done.catch(() => gone.abort());

/** Both end when the sink has drained or can never drain again. */
const wait = {
  race: () => Promise.race([once(sink, 'drain'), done]),
  signal: () => once(sink, 'drain', { signal: gone.signal }).catch(() => done),
}[process.argv[2]];

function heapUsed() {
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

const before = heapUsed();
for (let i = 0; i < waits; i++) {
  if (sink.write('x')) throw new Error('write() returned true: there is nothing to wait for.');
  await wait();
}
console.log(JSON.stringify({ before, after: heapUsed() }));
