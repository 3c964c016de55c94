import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// The source breaks off after 2 of 3 parts.
function* download() {
  yield 'part 1, ';
  yield 'part 2, ';
  throw new Error('connection lost');
}

let stored = '';
const file = new Writable({
  write(chunk, encoding, callback) {
    stored += chunk;
    callback();
  },
});

try {
  const source = Readable.from(download());
  await pipeline(source, file);
  console.log('saved');
} catch (error) {
  console.log(`not saved: ${error.message}`);
}
console.log(`stored: ${stored}`);
