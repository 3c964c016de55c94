import { Writable } from 'node:stream';

const w = new Writable({ write: (_chunk, _encoding, callback) => callback() });
w.on('error', (error) => console.log('error', error.code));
w.on('prefinish', () => console.log('prefinish', w.write('x')));
w.on('finish', () => console.log('finish'));
w.on('close', () => console.log('close'));
w.end();
