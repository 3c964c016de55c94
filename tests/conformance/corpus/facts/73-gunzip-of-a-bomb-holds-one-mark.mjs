import zlib from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';

const bomb = zlib.gzipSync(Buffer.alloc(5_000_000));
const gunzip = zlib.createGunzip();
gunzip.on('error', () => {});
console.log('output buffer', gunzip._chunkSize, 'mark', gunzip.readableHighWaterMark);
gunzip.write(bomb);
while (gunzip.readableLength < gunzip.readableHighWaterMark) await sleep(1);
await sleep(50);
console.log('held unread', gunzip.readableLength);
gunzip.destroy();
const again = zlib.createGunzip();
console.log(
  'a write of the mark',
  again.write(zlib.gzipSync(Buffer.alloc(65_536), { level: 0 }).subarray(0, 65_536)),
);
