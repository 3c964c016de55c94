import { once } from 'node:events';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const chunkSize = 1024;
const chunks = 1024;

async function send({ heed }) {
  const sink = new Writable({
    highWaterMark: 16 * 1024,
    write(data, encoding, callback) {
      setImmediate(callback);
    },
  });
  let drains = 0;
  sink.on('drain', () => drains++);

  let falses = 0;
  let peak = 0;
  for (let i = 1; i <= chunks; i++) {
    // A Buffer of its own for each write, as a file or a socket would give.
    const more = sink.write(Buffer.alloc(chunkSize));
    // Measured here, after write(): a look from inside the sink would miss the
    // highest level.
    peak = Math.max(peak, sink.writableLength);
    if (more) continue;
    falses++;
    // No wait after the last chunk: there is nothing left to hold back.
    if (heed && i < chunks) await once(sink, 'drain');
  }
  sink.end();
  await finished(sink);

  console.log(heed ? 'waiting for drain' : 'ignoring the signal');
  console.log(`  peak: ${peak} of ${chunks * chunkSize} bytes held`);
  console.log(`  write() returned false ${falses} times`);
  console.log(`  'drain' came ${drains} times`);
}

await send({ heed: false });
await send({ heed: true });
