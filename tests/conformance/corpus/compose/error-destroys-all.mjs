import { compose, PassThrough, Transform } from 'node:stream';

const first = new PassThrough();
const second = new Transform({
  transform: (_chunk, _encoding, callback) => callback(new Error('second failed')),
});
const both = compose(first, second);
both.on('error', (error) => console.log('error', error.message));
both.on('close', () => console.log('close', first.destroyed, second.destroyed));
both.resume();
both.write('x');
