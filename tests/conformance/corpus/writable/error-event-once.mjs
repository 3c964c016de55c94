import { Writable } from 'node:stream';

const w = new Writable({
  write(_chunk, _encoding, callback) {
    this.destroy(new Error('first'));
    this.emit('custom');
    setImmediate(() => callback(new Error('second')));
  },
});
w.on('custom', () => w.destroy(new Error('third')));
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close', w.errored.message));
w.write('a', (error) => console.log('callback', error.message));
