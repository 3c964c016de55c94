import { createGunzip, gzipSync } from 'node:zlib';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const size = 10 * 1024 * 1024;
const packed = gzipSync(Buffer.alloc(size));
console.log(`${size} bytes packed into ${packed.length}`);

for (const options of [{}, { highWaterMark: 32 * 1024 }, { chunkSize: 1024 * 1024 }]) {
  console.log(`createGunzip(${JSON.stringify(options)})`);
  const gunzip = createGunzip(options);
  let acknowledged = false;
  gunzip.write(packed, () => {
    acknowledged = true;
  });

  // Nobody reads. At its mark the read side is full.
  while (gunzip.readableLength < gunzip.readableHighWaterMark) await turn();
  for (let turns = 0; turns < 1000; turns++) await turn();
  console.log(`  held on the read side: ${gunzip.readableLength}, mark ${gunzip.readableHighWaterMark}`);
  console.log(`  the one write is acknowledged: ${acknowledged}`);

  let received = 0;
  for await (const chunk of gunzip.end()) received += chunk.length;
  console.log(`  somebody reads: ${received} of ${size} bytes`);
}
