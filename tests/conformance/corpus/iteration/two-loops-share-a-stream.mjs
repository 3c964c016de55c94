import { Readable } from 'node:stream';

const r = Readable.from([1, 2, 3, 4, 5]);
async function worker(name) {
  for await (const item of r) {
    console.log(name, item);
    await new Promise(setImmediate);
  }
  console.log(name, 'done');
}
const results = await Promise.allSettled([worker('a'), worker('b')]);
console.log(results.map(({ status }) => status));
