import { Readable } from 'node:stream';

const sizes = [];
const r = new Readable({
  highWaterMark: 7,
  read(size) {
    sizes.push(size);
  },
});
r.on('data', (chunk) => console.log('data', String(chunk)));
for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
console.log('stalled', sizes);
r.push('from outside');
for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
console.log('then', sizes);
