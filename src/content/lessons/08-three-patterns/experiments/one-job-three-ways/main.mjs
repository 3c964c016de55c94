import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

function byPipeline(source, sink) {
  return pipeline(source, sink);
}

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

class SlowSink extends Writable {
  received = 0;
  peak = 0;
  drains = 0;
  write(...args) {
    const more = super.write(...args);
    this.peak = Math.max(this.peak, this.writableLength);
    return more;
  }
  _write(chunk, encoding, callback) {
    this.received += chunk.length;
    setImmediate(callback);
  }
}

const chunks = Array.from({ length: 20 }, () => Buffer.alloc(1000));
for (const copy of [byPipeline, byPausing, byLoop]) {
  const sink = new SlowSink({ highWaterMark: 4000 });
  sink.on('drain', () => sink.drains++);
  await copy(Readable.from(chunks), sink);
  console.log(`${copy.name}: ${sink.received} bytes received`);
  console.log(`  held at most ${sink.peak} bytes, waited ${sink.drains} times`);
}
