import { StringDecoder } from 'node:string_decoder';

const d = new StringDecoder('utf16le');
const bytes = Buffer.from('a😀b', 'utf16le');
const out = [];
for (const byte of bytes) out.push(d.write(Buffer.of(byte)));
console.log(out.map((s) => JSON.stringify(s)));
d.write(Buffer.of(0x3d));
console.log(JSON.stringify(d.end()));
d.write(bytes.subarray(2, 4));
console.log(JSON.stringify(d.end()), d.lastNeed);
