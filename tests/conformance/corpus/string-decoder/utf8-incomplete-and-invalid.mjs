import { StringDecoder } from 'node:string_decoder';

const show = (text) => JSON.stringify(text);
const d = new StringDecoder('utf8');
for (const byte of [0xf0, 0x9f, 0x98, 0x80, 0x41, 0xe2, 0x82])
  console.log(show(d.write(Buffer.of(byte))), d.lastNeed, d.lastTotal);
console.log('end', show(d.end()), show(d.end()));
console.log(show(d.write(Buffer.of(0xe2, 0x82, 0x41, 0xff, 0xc3))), show(d.end(Buffer.of(0xa9))));
console.log(show(new StringDecoder('utf8').write(Buffer.of(0xed, 0xa0, 0x80))));
