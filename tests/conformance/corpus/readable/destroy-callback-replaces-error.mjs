import { Readable } from 'node:stream';

const r = new Readable({
  read() {},
  destroy(_error, callback) {
    callback(new Error('replaced'));
  },
});
r.on('error', (error) => console.log(error.message));
r.on('close', () => console.log('close', r.errored?.message));
r.destroy(new Error('original'));

const swallow = new Readable({
  read() {},
  destroy(_error, callback) {
    callback(null);
  },
});
swallow.on('error', () => console.log('unexpected'));
swallow.on('close', () => console.log('swallowed', swallow.errored?.message));
swallow.destroy(new Error('gone'));
