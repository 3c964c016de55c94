import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

async function download(source) {
  let received = '';
  source.on('data', (chunk) => (received += chunk));
  await finished(source);
  return received;
}

// The other side goes away in the middle, and nothing fails.
const source = new Readable({ read() {} });
source.push('first half ');
setImmediate(() => source.destroy());
await download(source).then(
  (text) => console.log(`complete: ${text}`),
  (error) => console.log(`incomplete: ${error.message}`),
);
