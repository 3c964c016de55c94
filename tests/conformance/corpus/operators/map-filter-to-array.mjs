import { Readable } from 'node:stream';

const result = await Readable.from([1, 2, 3, 4])
  .filter((n) => n % 2 === 0)
  .map(async (n) => n * 10)
  .toArray();
console.log(result);
console.log(await Readable.from([]).toArray());
