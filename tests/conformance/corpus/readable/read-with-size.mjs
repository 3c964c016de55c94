import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.push('abc');
r.push('defg');
console.log(String(r.read(2)), r.readableLength);
console.log(String(r.read(3)), r.readableLength);
console.log(r.read(5), r.readableLength);
console.log(r.read(0), r.readableLength);
r.push(null);
console.log(String(r.read(5)), r.readableLength);
console.log(r.read());
