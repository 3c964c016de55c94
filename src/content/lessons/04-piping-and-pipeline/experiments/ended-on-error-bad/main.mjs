import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

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
  source.on('error', () => file.end());
  source.pipe(file);
  await finished(file);
  console.log('saved');
} catch (error) {
  console.log(`not saved: ${error.message}`);
}
console.log(`stored: ${stored}`);
