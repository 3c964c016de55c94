import { Readable } from 'node:stream';

process.on('unhandledRejection', () => console.log('never'));
const source = Readable.from([1, 2, 3, 4, 5]);
console.log(await source.take(3).toArray(), source.destroyed);
const failing = Readable.from([1, 2, 3]);
await failing
  .forEach((n) => (n === 2 ? Promise.reject(new Error('two')) : null), { concurrency: 3 })
  .catch((error) => console.log(error.message));
console.log(failing.destroyed);
