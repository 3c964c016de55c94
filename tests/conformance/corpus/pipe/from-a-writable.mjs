import { PassThrough, Writable } from 'node:stream';

const w = new Writable({ write: (_chunk, _encoding, callback) => callback() });
w.on('error', (error) => console.log(error.code, error.message, w.destroyed));
console.log(w.pipe(new PassThrough()));
