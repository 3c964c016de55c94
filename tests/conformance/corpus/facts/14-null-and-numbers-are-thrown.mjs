import { Writable } from 'node:stream';

const w = new Writable({ write: (_c, _e, callback) => callback() });
w.on('error', () => console.log('no event'));
for (const chunk of [null, 42]) {
  try {
    w.write(chunk);
  } catch (error) {
    console.log(error.code);
  }
}
console.log('empty string', w.write(''), w.destroyed);
