import zlib from 'node:zlib';

const gzip = zlib.createGzip();
gzip.on('close', () => console.log('close event'));
gzip.on('error', (error) => console.log('error', error.code));
gzip.write('data', (error) => console.log('written', error?.code));
gzip.close(() => console.log('close callback'));
console.log(gzip.destroyed);
