import zlib from 'node:zlib';

const input = Buffer.from('the quick brown fox '.repeat(100));
for (const [pack, unpack] of [
  ['gzipSync', 'gunzipSync'],
  ['deflateSync', 'inflateSync'],
  ['deflateRawSync', 'inflateRawSync'],
]) {
  const packed = zlib[pack](input);
  console.log(pack, packed.length < 100, zlib[unpack](packed).equals(input), zlib.unzipSync.length);
}
console.log(
  zlib.gunzipSync(zlib.gzipSync('')).length,
  String(zlib.inflateSync(zlib.deflateSync(new Uint16Array([0x4241])))),
);
console.log(
  String(zlib.unzipSync(zlib.gzipSync('auto'))),
  String(zlib.unzipSync(zlib.deflateSync('detected'))),
);
