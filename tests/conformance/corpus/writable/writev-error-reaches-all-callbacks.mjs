import { Writable } from 'node:stream';

const w = new Writable({
  writev(_chunks, callback) {
    process.nextTick(callback, new Error('batch failed'));
  },
});
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close'));
w.cork();
for (const name of ['a', 'b', 'c']) w.write(name, (error) => console.log(name, error.message));
w.uncork();
w.write('d', (error) => console.log('d', error.message));
