import { Readable } from 'node:stream';

const source = () => Readable.from(['a', 'b', 'c', 'd']);
console.log(
  await source().take(2).toArray(),
  await source().take(0).toArray(),
  await source().take(9).toArray(),
);
console.log(await source().drop(2).toArray(), await source().drop(9).toArray());
console.log(await source().drop(1).take(2).toArray());
for (const number of [-1, 'x', NaN, undefined]) {
  try {
    console.log(number, await source().take(number).toArray());
  } catch (error) {
    console.log(number, error.name, error.code, error.message);
  }
}
