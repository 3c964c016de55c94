import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const source = new Readable({ read() {} });
const sink = new Writable({
  write: (chunk, encoding, callback) =>
    setImmediate(callback, new Error('disk full')),
});

async function copy() {
  for await (const chunk of source) {
    if (!sink.write(chunk)) await once(sink, 'drain');
  }
  sink.end();
  await finished(sink);
}

source.push('the only record for now');
try {
  await copy();
} catch (error) {
  console.log(`copy failed: ${error.message}`);
}
console.log(`source closed: ${source.destroyed}`);
