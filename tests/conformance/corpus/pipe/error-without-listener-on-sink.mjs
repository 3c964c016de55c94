// expect: exit 1, stderr
import { PassThrough, Writable } from 'node:stream';

const source = new PassThrough();
source.pipe(
  new Writable({ write: (_chunk, _encoding, callback) => callback(new Error('sink broke')) }),
);
source.on('error', () => console.log('not here'));
process.on('exit', () => console.log('exit', source.destroyed));
source.write('x');
