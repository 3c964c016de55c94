import { Readable } from 'node:stream';

for (const source of [['a', 'b'], 'a string', Buffer.from('bytes')]) {
  const r = Readable.from(source);
  const chunks = [];
  r.on('data', (chunk) => chunks.push(String(chunk)));
  r.on('end', () => console.log(r.readableObjectMode, r.readableHighWaterMark, chunks));
}
