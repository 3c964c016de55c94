import { Readable } from 'node:stream';

function fresh() {
  const r = new Readable({ read() {} });
  r.push('abcdef');
  return r;
}
for (const size of [undefined, NaN, '3', 2.9, -1, 0, null, Infinity]) {
  const chunk = fresh().read(size);
  console.log(size, chunk === null ? null : String(chunk));
}
