import { Readable } from 'node:stream';

const r = new Readable({
  construct(callback) {
    callback(new Error('cannot open'));
  },
  read() {
    console.log('_read');
  },
  destroy(error, callback) {
    console.log('_destroy', error?.message);
    callback(error);
  },
});
r.on('error', (error) => console.log('error', error.message));
r.on('close', () => console.log('close'));
r.resume();
console.log('created', r.destroyed);
