// expect: exit 1, stderr
import { Writable } from 'node:stream';

const w = new Writable({
  async write() {
    throw new Error('rejected in _write');
  },
});
w.on('error', (error) => console.log('no event comes', error.message));
process.on('exit', () => console.log('exit', w.destroyed, w.writableLength));
w.write('a');
