import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.push('a');
r.push('b');
setImmediate(() => {
  r.push('c');
  setImmediate(() => r.push(null));
});
for await (const chunk of r) console.log('chunk', String(chunk), r.readableLength);
console.log('done', r.destroyed, r.readableEnded);
