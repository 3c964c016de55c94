import zlib from 'node:zlib';

const gunzip = zlib.createGunzip();
gunzip.on('error', (error) =>
  console.log('error', error.code, error.errno, error.message, gunzip.destroyed),
);
gunzip.on('close', () => console.log('close'));
gunzip.on('data', () => console.log('data'));
gunzip.write('this is no gzip stream', (error) => console.log('written', error?.code));
