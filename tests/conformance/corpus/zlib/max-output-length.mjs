import zlib from 'node:zlib';

const bomb = zlib.gzipSync(Buffer.alloc(100_000));
try {
  zlib.gunzipSync(bomb, { maxOutputLength: 1000 });
} catch (error) {
  console.log(error.name, error.code, error.message);
}
console.log(zlib.gunzipSync(bomb, { maxOutputLength: 100_000 }).length);
