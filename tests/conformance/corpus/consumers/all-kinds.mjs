import { Readable } from 'node:stream';
import { arrayBuffer, blob, buffer, bytes, json, text } from 'node:stream/consumers';

const source = () => Readable.from([Buffer.from('{"a":'), Buffer.from('[1,2]}')]);
console.log(await text(source()));
console.log(await json(source()));
console.log(await buffer(source()));
console.log(await arrayBuffer(source()));
console.log(typeof bytes === 'function' ? await bytes(source()) : 'no bytes');
const b = await blob(source());
console.log(b.size, b.type, await b.text());
