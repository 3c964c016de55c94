import { Readable } from 'node:stream';

const r = new Readable({
  construct(callback) {
    setImmediate(() => {
      console.log('constructed', this.destroyed);
      callback();
    });
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
r.destroy(new Error('early'));
console.log('destroy called');
