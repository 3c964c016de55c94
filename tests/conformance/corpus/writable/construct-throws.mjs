import { Writable } from 'node:stream';

const w = new Writable({
  construct() {
    throw new Error('thrown in _construct');
  },
  write: (_chunk, _encoding, callback) => callback(),
});
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close', w.destroyed));
console.log('created');
