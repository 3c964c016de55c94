import { Readable } from 'node:stream';

const r = Readable.from(['a', 'b', 'c']);
const iterator = r[Symbol.asyncIterator]();
console.log(await Promise.all([iterator.next(), iterator.next()]));
console.log(
  Object.prototype.toString.call(iterator),
  iterator[Symbol.asyncIterator]() === iterator,
);
await iterator
  .throw(new Error('thrown in'))
  .catch((error) => console.log('rejected', error.message));
console.log(r.destroyed, await iterator.next());
