import { Writable } from 'node:stream';

const w = new Writable({ write: (_chunk, _encoding, callback) => callback() });
w.on('error', (error) => console.log('error', error.name));
await w[Symbol.asyncDispose]();
console.log(w.destroyed, w.errored?.name);
const finished = new Writable({ write: (_chunk, _encoding, callback) => callback() });
finished.end();
await new Promise((resolve) => finished.on('finish', resolve));
await finished[Symbol.asyncDispose]();
console.log(finished.destroyed, finished.errored);
