import { Writable } from 'node:stream';

const w = Writable.fromWeb(
  new WritableStream({
    write: (chunk) =>
      String(chunk) === 'bad' ? Promise.reject(new Error('web refused')) : undefined,
    abort: (reason) => console.log('abort', reason.message),
  }),
);
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close'));
w.write('good', (error) => console.log('good', error));
w.write('bad', (error) => console.log('bad', error?.message));
