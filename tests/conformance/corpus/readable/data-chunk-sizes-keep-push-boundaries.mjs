import { Readable } from 'node:stream';

function source() {
  const r = new Readable({ read() {} });
  for (const chunk of ['a', 'bc', '', 'def']) r.push(chunk);
  r.push(null);
  return r;
}
const sizes = [];
source()
  .on('data', (chunk) => sizes.push(chunk.length))
  .on('end', () => console.log('data', sizes));
const joined = source();
console.log('read()', String(joined.read()));
