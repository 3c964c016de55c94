import zlib from 'node:zlib';
import { pipeline } from 'node:stream/promises';

const packed = zlib.gzipSync('x'.repeat(1000));
await pipeline([packed.subarray(0, -5)], zlib.createGunzip(), async (source) => {
  let bytes = 0;
  for await (const chunk of source) bytes += chunk.length;
  return bytes;
}).catch((error) => console.log(error.code, error.message));
const tolerant = zlib.gunzipSync(packed.subarray(0, -5), {
  finishFlush: zlib.constants.Z_SYNC_FLUSH,
});
console.log(tolerant.length);
