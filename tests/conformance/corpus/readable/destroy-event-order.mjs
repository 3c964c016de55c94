import { Readable } from 'node:stream';

const r = new Readable({
  read() {},
  destroy(error, callback) {
    console.log('_destroy', error.message, this.destroyed, this.closed);
    setImmediate(() => {
      console.log('callback');
      callback(error);
      console.log('after callback', this.closed);
    });
  },
});
r.on('error', (error) => console.log('error', error.message, r.closed));
r.on('close', () => console.log('close', r.closed, r.errored.message));
console.log(r.destroy(new Error('first')) === r, r.destroyed);
r.destroy(new Error('second'));
process.nextTick(() => console.log('tick', r.closed));
