import { Writable } from 'node:stream';

const w = new Writable({ write: (_chunk, _encoding, callback) => callback() });
w.on('error', (error) => console.log('error', error.code, error.message));
w.on('finish', () => console.log('finish'));
w.on('close', () => console.log('close'));
w.end('last');
console.log(
  'write',
  w.write('x', (error) => console.log('callback', error.code)),
);
console.log('end with chunk', w.end('y') === w);
