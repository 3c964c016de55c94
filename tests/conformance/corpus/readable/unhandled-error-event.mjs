// expect: exit 1, stderr
import { Readable } from 'node:stream';

const r = new Readable({
  read() {
    this.destroy(new RangeError('nobody listens'));
  },
});
process.on('exit', (code) => console.log('exit', code));
r.resume();
