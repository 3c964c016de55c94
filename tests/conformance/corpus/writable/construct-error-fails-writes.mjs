import { Writable } from 'node:stream';

const w = new Writable({
  construct(callback) {
    process.nextTick(callback, new Error('no such device'));
  },
  write() {
    console.log('_write');
  },
});
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close'));
w.write('a', (error) => console.log('a', error.message));
w.end((error) => console.log('end', error.message));
