import { PassThrough, Readable } from 'node:stream';

const source = new Readable({ read() {} });
const middle = new PassThrough();
const last = new PassThrough();
source.pipe(middle).pipe(last);
last.on('data', (chunk) => console.log('last', String(chunk)));
last.on('end', () => console.log('end'));
source.push('one');
setImmediate(() => {
  middle.unpipe(last);
  source.push('two');
  setImmediate(() => {
    console.log('stays in the middle', middle.readableLength);
    middle.pipe(last);
    source.push(null);
  });
});
