import zlib from 'node:zlib';

const gunzip = zlib.createGunzip({ chunkSize: 64 });
const sizes = [];
gunzip.on('data', (chunk) => sizes.push(chunk.length));
for (const event of ['finish', 'end', 'close'])
  gunzip.on(event, () => console.log(event, gunzip.bytesWritten));
gunzip.on('end', () => console.log(sizes));
const packed = zlib.gzipSync(Buffer.alloc(200, 'ab'));
gunzip.write(packed.subarray(0, 10));
gunzip.end(packed.subarray(10));
