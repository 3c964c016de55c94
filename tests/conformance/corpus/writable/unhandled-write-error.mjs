// expect: exit 1, stderr
import { Writable } from 'node:stream';

const w = new Writable({
  write(_chunk, _encoding, callback) {
    callback(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  },
});
w.write('a', (error) => console.log('callback', error.code));
process.on('exit', (code) => console.log('exit', code, w.destroyed));
