import { Readable } from 'node:stream';

const r = new Readable({ highWaterMark: 4, read() {} });
r.push('cdef');
console.log('unshift', r.unshift('ab'), r.readableLength);
console.log(String(r.read(3)));
r.unshift(Buffer.from('XY'));
console.log(String(r.read()));
r.push(null);
console.log('after null', r.unshift('tail'));
r.on('data', (chunk) => console.log('data', String(chunk)));
r.on('end', () => {
  r.on('error', (error) => console.log(error.code, error.message));
  r.unshift('too late');
});
