import zlib from 'node:zlib';

const packed = zlib.brotliCompressSync('brotli '.repeat(50), {
  params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 },
});
console.log(packed.length < 60, zlib.brotliDecompressSync(packed).length);
try {
  zlib.brotliDecompressSync('garbage');
} catch (error) {
  console.log(error.code, error.message);
}
