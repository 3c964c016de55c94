import { Readable } from 'node:stream';

const source = () => Readable.from([1, 2, 3, 4]);
console.log(await source().some((n) => n > 2), await source().some(() => false));
console.log(await source().every((n) => n > 0), await source().every((n) => n < 2));
console.log(await source().find(async (n) => n > 2), await source().find(() => false));
const r = source();
const looked = [];
await r.find((n) => looked.push(n) === 2);
console.log(looked, r.destroyed);
