import { Console } from 'node:console';
import { Writable } from 'node:stream';

const broken = new Writable({
  write: (_chunk, _encoding, callback) => callback(new Error('cannot write')),
});
const quiet = new Console({ stdout: broken });
quiet.log('lost');
broken.on('close', () =>
  console.log('closed', broken.errored.message, broken.listenerCount('error')),
);
const strict = new Console({
  stdout: new Writable({
    write() {
      throw new Error('thrown');
    },
  }),
  ignoreErrors: false,
});
try {
  strict.log('x');
} catch (error) {
  console.log('strict', error.message);
}
