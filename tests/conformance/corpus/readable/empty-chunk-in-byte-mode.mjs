import { Readable } from 'node:stream';

let reads = 0;
const r = new Readable({
  read() {
    reads += 1;
    console.log('_read', reads);
    if (reads < 3) console.log('push', this.push(''));
    else if (reads === 3) console.log('push', this.push(Buffer.alloc(0)));
    else this.push(null);
  },
});
r.on('data', (chunk) => console.log('data', chunk.length));
r.on('end', () => console.log('end'));
