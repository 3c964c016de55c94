import zlib from 'node:zlib';

const good = zlib.gzipSync('some content');
const flipped = Buffer.from(good);
flipped[flipped.length - 6] ^= 0xff;
for (const [name, data] of Object.entries({
  gunzipSync: 'not gzip at all',
  inflateSync: Buffer.of(1, 2, 3),
  inflateRawSync: Buffer.of(0xff, 0xff),
})) {
  try {
    zlib[name](data);
  } catch (error) {
    console.log(name, error.code, error.errno, error.message);
  }
}
for (const data of [good.subarray(0, 15), flipped, Buffer.alloc(0)]) {
  try {
    console.log(String(zlib.gunzipSync(data)));
  } catch (error) {
    console.log(error.code, error.errno, error.message);
  }
}
