import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.push(Buffer.from('é').subarray(0, 1));
r.push(Buffer.from('é').subarray(1));
r.push('abc');
console.log(r.readableLength);
console.log(r.setEncoding('utf8') === r, r.readableLength, r.readableEncoding);
console.log(r.read(1), r.read(2), r.read());
r.push(Buffer.from([0xe2, 0x82]));
r.push(null);
console.log(JSON.stringify(r.read()));
