import { Readable } from 'node:stream';

const r = new Readable({
  read() {
    throw new TypeError('from _read');
  },
});
r.on('error', (error) => console.log('error', error.name, error.message, r.destroyed));
r.on('close', () => console.log('close', r.errored === null));
r.on('end', () => console.log('end'));
console.log('read', r.read());
