import zlib from 'node:zlib';

const gzip = zlib.gzipSync('hello hello hello');
console.log(gzip.subarray(0, 4), gzip.subarray(-8));
console.log(zlib.deflateRawSync('hello hello hello').toString('hex'));
console.log(
  zlib.deflateSync('a', { level: 0 }).toString('hex'),
  zlib.deflateSync('').toString('hex'),
);
console.log(zlib.crc32('hello'), zlib.crc32('lo', zlib.crc32('hel')));
