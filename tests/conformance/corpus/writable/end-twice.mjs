import { Writable } from 'node:stream';

const w = new Writable({ write: (_chunk, _encoding, callback) => callback() });
w.on('finish', () => console.log('finish'));
w.end((error) => console.log('first', error));
w.end((error) => console.log('second', error?.code));
w.on('finish', () => {
  w.end((error) => console.log('third', error.code, error.message));
});
w.on('close', () => w.end((error) => console.log('fourth', error.code)));
w.on('error', (error) => console.log('error', error.code));
