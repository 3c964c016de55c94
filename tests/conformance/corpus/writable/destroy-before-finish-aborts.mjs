import { Writable } from 'node:stream';

const w = new Writable({ write: (_chunk, _encoding, callback) => setImmediate(callback) });
w.on('finish', () => console.log('finish'));
w.on('close', () => console.log('close', w.writableAborted, w.writableFinished));
w.write('a');
w.end((error) => console.log('end', error.code));
w.destroy();
