import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// Change this function only. It must
// - hold no more than the mark of the sink allows,
// - reject when the sink fails or is destroyed, and leave no source open,
// - resolve to the number of bytes copied once the sink has finished.
async function copy(source, sink) {
  let bytes = 0;
  async function* count(chunks) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  await pipeline(source, count, sink);
  return bytes;
}

async function attempt(name, finishWrite) {
  let peak = 0;
  class Sink extends Writable {
    write(...args) {
      const more = super.write(...args);
      peak = Math.max(peak, this.writableLength);
      return more;
    }
    _write(chunk, encoding, callback) {
      setImmediate(() => finishWrite(this, callback));
    }
  }
  const sink = new Sink({ highWaterMark: 4096 });
  sink.on('error', () => {}); // copy() reports it
  const source = Readable.from(Array.from({ length: 100 }, () => Buffer.alloc(1024)));

  const result = await copy(source, sink).then(
    (bytes) => `copied ${bytes} bytes, finished: ${sink.writableFinished}`,
    () => `rejected, source destroyed: ${source.destroyed}`,
  );
  console.log(`${name}: ${result}`);
  console.log(`  peak: ${peak} bytes`);
}

await attempt('sink that works', (sink, callback) => callback());
await attempt('sink that fails', (sink, callback) => callback(new Error('disk full')));
await attempt('sink that is destroyed', (sink) => sink.destroy());
