import { Readable } from 'node:stream';

const r = new Readable({ objectMode: true, highWaterMark: 3, read() {} });
console.log(r.push({ a: 1 }), r.push(0), r.push(''), r.push(false), r.push(undefined));
console.log(r.readableLength, r.readableObjectMode);
for (let i = 0; i < 6; i += 1) console.log(r.read(10), r.readableLength);
