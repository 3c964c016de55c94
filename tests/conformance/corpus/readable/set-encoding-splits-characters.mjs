import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.setEncoding('utf8');
const bytes = Buffer.from('a€😀z');
for (const byte of bytes) r.push(Buffer.of(byte));
r.push(null);
console.log(r.readableLength, r.readableEncoding);
r.on('data', (chunk) => console.log(JSON.stringify(chunk)));
r.on('end', () => console.log('end'));
