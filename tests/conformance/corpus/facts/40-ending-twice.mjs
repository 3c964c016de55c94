import { Writable } from 'node:stream';

const w = new Writable({ write: (_c, _e, callback) => callback() });
w.on('error', () => console.log('never'));
w.end();
w.end();
w.on('finish', () => w.end((error) => console.log(error.code)));
