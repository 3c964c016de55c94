import { Readable } from 'node:stream';

const seen = [];
const result = await Readable.from(['a', 'b', 'c']).forEach(
  async (item, { signal }) => {
    await new Promise(setImmediate);
    seen.push(`${item} ${signal.aborted}`);
  },
  { concurrency: 3 },
);
console.log(result, seen);
await Readable.from([1])
  .forEach(() => Promise.reject(new Error('no')))
  .catch((error) => console.log(error.message));
