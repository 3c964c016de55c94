import zlib from 'node:zlib';

for (const options of [
  { level: 10 },
  { windowBits: 20 },
  { chunkSize: 0 },
  { memLevel: 'x' },
  { strategy: 99 },
  { dictionary: 'text' },
  { flush: 1000 },
]) {
  try {
    zlib.createGzip(options);
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(
  zlib.createGunzip().writableHighWaterMark,
  zlib.createGzip({ highWaterMark: 10 }).readableHighWaterMark,
);
console.log(zlib.codes.Z_DATA_ERROR, zlib.codes['-5'], zlib.constants.Z_BEST_COMPRESSION);
