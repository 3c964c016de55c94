import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const archive = new Writable({
  write: (chunk, encoding, callback) =>
    setImmediate(callback, new Error('disk full')),
});

async function saveReport() {
  try {
    await pipeline(Readable.from(['page 1', 'page 2']), archive);
    return 'saved';
  } catch (error) {
    return `not saved: ${error.message}`;
  }
}

console.log(await saveReport());
