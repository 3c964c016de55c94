import { Readable } from 'node:stream';

const euro = Buffer.from('€');
const decoded = new Readable({ highWaterMark: 3, encoding: 'utf8', read() {} });
console.log(
  decoded.push('€€'),
  decoded.readableLength,
  decoded.push(euro.subarray(0, 2)),
  decoded.readableLength,
);
decoded.push(euro.subarray(2));
console.log(decoded.readableLength, decoded.read());
const raw = new Readable({ read() {} });
let text = '';
raw.on('data', (chunk) => {
  text += chunk;
});
raw.push(euro.subarray(0, 1));
raw.push(euro.subarray(1));
raw.push(null);
raw.on('end', () => console.log('mangled', text === '€', text.length));
