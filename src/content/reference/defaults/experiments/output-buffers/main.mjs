import { once } from 'node:events';
import { createGunzip, createGzip, gzipSync } from 'node:zlib';

// Numbers that do not compress, so that there is much output.
const data = Buffer.alloc(200_000);
for (let i = 0, seed = 1; i < data.length; i++) {
  seed = (seed * 48271) % 2147483647;
  data[i] = seed;
}

async function largest(stream, input) {
  const sizes = [];
  stream.on('data', (chunk) => sizes.push(chunk.length));
  stream.end(input);
  await once(stream, 'end');
  return Math.max(...sizes);
}

const packed = gzipSync(data);
console.log('bytes of the largest chunk');
console.log(`  createGzip(): ${await largest(createGzip(), data)}`);
console.log(`  createGunzip(): ${await largest(createGunzip(), packed)}`);
const marked = createGunzip({ highWaterMark: 1024 });
console.log(`  createGunzip(), highWaterMark 1024: ${await largest(marked, packed)}`);
const sized = createGunzip({ chunkSize: 1024 });
console.log(`  createGunzip(), chunkSize 1024: ${await largest(sized, packed)}`);
