import { Readable } from 'node:stream';

async function download(source) {
  let received = '';
  await new Promise((resolve, reject) => {
    source.on('data', (chunk) => (received += chunk));
    source.on('error', reject);
    source.on('close', resolve);
  });
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
