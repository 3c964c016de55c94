import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.push('616263', 'hex');
r.push('ZGVm', 'base64');
r.push('héllo', 'latin1');
r.push('x', undefined);
r.push(null);
r.on('data', (chunk) => console.log(chunk));

const d = new Readable({ defaultEncoding: 'hex', read() {} });
d.push('7a7a');
console.log(d.read());
try {
  d.push('a', 'utf-9');
} catch (error) {
  console.log(error.code);
}
d.on('error', (error) => console.log('error', error.code));
