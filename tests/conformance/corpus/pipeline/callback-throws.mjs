// expect: exit 1, stderr
import { PassThrough, pipeline, Readable } from 'node:stream';

process.on('exit', (code) => console.log('exit', code));
pipeline(Readable.from(['a']), new PassThrough().resume(), () => {
  throw new Error('thrown in the callback');
});
