import { Duplex, PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

console.log(await text(Duplex.from(['a', 'b'])));
console.log(await text(Duplex.from(Promise.resolve('promised'))));
console.log(await text(Duplex.from(new Blob(['blob']))));
console.log(await text(Duplex.from(Readable.from(['r']))));
console.log(
  Duplex.from('string').readableObjectMode,
  Duplex.from(new PassThrough()).constructor.name,
);
const d = Duplex.from(async function* (source) {
  for await (const chunk of source) yield String(chunk).toUpperCase();
});
d.end('shout');
console.log(await text(d));
const sunk = [];
const w = Duplex.from(
  new Writable({ write: (chunk, _e, callback) => callback(void sunk.push(String(chunk))) }),
);
w.end('sunk');
w.on('finish', () => console.log(sunk, w.readable));
