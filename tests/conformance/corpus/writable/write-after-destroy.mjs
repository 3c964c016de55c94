import { Writable } from 'node:stream';

const w = new Writable({ write: (_chunk, _encoding, callback) => callback() });
w.on('error', (error) => console.log('error', error.code));
w.on('close', () => console.log('close'));
w.destroy();
console.log(
  'write',
  w.write('x', (error) => console.log('write callback', error.code, error.message)),
);
w.end('y', (error) => console.log('end callback', error.code, error.message));
console.log(w.writable, w.writableEnded, w.writableAborted);
