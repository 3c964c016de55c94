import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable, Writable } from 'node:stream';

const storage = new AsyncLocalStorage();
const sink = storage.run(
  'creation',
  () =>
    new Writable({
      write(chunk, _encoding, callback) {
        console.log('write', String(chunk), storage.getStore());
        setImmediate(callback);
      },
    }),
);
storage.run('first writer', () =>
  sink.write('a', () => console.log('written a', storage.getStore())),
);
storage.run('second writer', () =>
  sink.write('b', () => console.log('written b', storage.getStore())),
);
const source = new Readable({ read() {} });
storage.run('consumer', () => source.on('data', () => console.log('data', storage.getStore())));
setImmediate(() => storage.run('producer', () => source.push('x')));
