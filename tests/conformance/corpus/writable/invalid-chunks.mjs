import { Writable } from 'node:stream';

for (const objectMode of [false, true]) {
  const w = new Writable({ objectMode, write: (_chunk, _encoding, callback) => callback() });
  w.on('error', (error) => console.log('event', error.code));
  for (const chunk of [null, 42, {}, undefined]) {
    try {
      console.log(objectMode, chunk, w.write(chunk));
    } catch (error) {
      console.log(objectMode, chunk, error.name, error.code, error.message);
    }
  }
  console.log(w.destroyed);
}
