import { Readable } from 'node:stream';

let reads = 0;
const r = new Readable({
  read() {
    reads += 1;
    if (reads < 3) return void this.push('x');
    console.log('push after destroy', this.destroy().push('y'));
  },
  destroy(error, callback) {
    console.log('_destroy', error);
    callback(error);
  },
});
r.on('data', (chunk) => console.log('data', String(chunk)));
for (const event of ['end', 'error', 'close']) r.on(event, () => console.log(event));
