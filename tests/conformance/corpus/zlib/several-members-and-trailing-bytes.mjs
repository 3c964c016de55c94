import zlib from 'node:zlib';

const two = Buffer.concat([zlib.gzipSync('one '), zlib.gzipSync('two')]);
console.log(String(zlib.gunzipSync(two)), String(zlib.unzipSync(two)));
console.log(String(zlib.gunzipSync(Buffer.concat([two, Buffer.alloc(5)]))));
try {
  zlib.gunzipSync(Buffer.concat([two, Buffer.from([0x1f, 0x8b, 0xff])]));
} catch (error) {
  console.log(error.code, error.message);
}
console.log(
  String(zlib.inflateSync(Buffer.concat([zlib.deflateSync('main'), Buffer.from('tail')]))),
);
