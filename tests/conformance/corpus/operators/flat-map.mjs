import { Readable } from 'node:stream';

const r = Readable.from([1, 2, 3]).flatMap(async function* (n) {
  for (let i = 0; i < n; i += 1) yield `${n}.${i}`;
});
console.log(await r.toArray());
console.log(
  await Readable.from(['ab', 'c'])
    .flatMap((text) => text)
    .toArray(),
);
await Readable.from([1])
  .flatMap(() => 5)
  .toArray()
  .catch((error) => console.log(error.name, error.message));
