import zlib from 'node:zlib';

const dictionary = Buffer.from('common words of both sides');
const packed = zlib.deflateSync('common words of both sides, and more', { dictionary });
console.log(packed.length, zlib.inflateSync(packed, { dictionary }).toString());
for (const options of [{}, { dictionary: Buffer.from('another') }]) {
  try {
    zlib.inflateSync(packed, options);
  } catch (error) {
    console.log(error.code, error.errno, error.message);
  }
}
const raw = zlib.deflateRawSync('common words', { dictionary });
console.log(String(zlib.inflateRawSync(raw, { dictionary })));
