import zlib from 'node:zlib';

const gzip = zlib.createGzip();
const gunzip = zlib.createGunzip();
gzip.pipe(gunzip);
gunzip.on('data', (chunk) => console.log('out', String(chunk)));
gunzip.on('end', () => console.log('end'));
gzip.write('first part');
gzip.flush(() => {
  console.log('flushed');
  gzip.write(' second');
  gzip.flush(zlib.constants.Z_SYNC_FLUSH, () => gzip.end(' last'));
});
