import { Readable } from 'node:stream';

let called = 0;
const mapped = Readable.from(['a', 'b']).map((item) => {
  called += 1;
  return item;
});
await new Promise(setImmediate);
console.log('before reading', called, mapped.constructor.name, mapped.readableObjectMode);
console.log(await mapped.toArray(), called);
