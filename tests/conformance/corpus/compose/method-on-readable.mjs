import { Readable, Transform } from 'node:stream';

const numbers = Readable.from([1, 2, 3]).compose(async function* (chunks) {
  for await (const n of chunks) if (n !== 2) yield n * 10;
});
console.log(await numbers.toArray());
const words = Readable.from(['a b', 'c']).compose(
  new Transform({
    objectMode: true,
    transform(chunk, _encoding, callback) {
      for (const word of chunk.split(' ')) this.push(word);
      callback();
    },
  }),
);
for await (const word of words) console.log(word);
