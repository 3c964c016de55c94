import { Readable } from 'node:stream';

const source = () => Readable.from([1, 2, 3]);
console.log(await source().reduce((sum, n) => sum + n));
console.log(await source().reduce(async (sum, n) => sum + n, 10));
console.log(await Readable.from([]).reduce((sum, n) => sum + n, 'initial'));
await Readable.from([])
  .reduce((sum, n) => sum + n)
  .catch((error) => console.log(error.name, error.code, error.message));
