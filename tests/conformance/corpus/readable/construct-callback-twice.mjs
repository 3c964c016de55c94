import { Readable } from 'node:stream';

const r = new Readable({
  construct(callback) {
    callback();
    callback();
  },
  read() {},
});
r.on('error', (error) => console.log('error', error.code, error.message));
r.on('close', () => console.log('close'));
