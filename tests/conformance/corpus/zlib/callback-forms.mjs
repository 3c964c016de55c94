import zlib from 'node:zlib';
import { promisify } from 'node:util';

const packed = await promisify(zlib.gzip)('text');
console.log(String(await promisify(zlib.gunzip)(packed)));
zlib.inflate('bad', (error, result) => {
  console.log(error.code, error.message, result);
  zlib.deflate('x', { level: 9 }, (none, data) => console.log(none, data.length));
});
try {
  zlib.gzip('x');
} catch (error) {
  console.log(error.code);
}
