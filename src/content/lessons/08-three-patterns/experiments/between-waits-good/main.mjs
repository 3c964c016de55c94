import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = new Readable({ read() {} });
const sink = new Writable({
  write: (chunk, encoding, callback) =>
    setImmediate(callback, new Error('disk full')),
});

async function copy() {
  await pipeline(source, sink);
}

source.push('the only record for now');
try {
  await copy();
} catch (error) {
  console.log(`copy failed: ${error.message}`);
}
console.log(`source closed: ${source.destroyed}`);
