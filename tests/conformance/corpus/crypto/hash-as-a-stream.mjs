import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const h = createHash('sha1');
await pipeline(Readable.from(['a', 'b', 'c']), h);
console.log(h.read().toString('hex'));
const text = createHash('sha1', {});
text.setEncoding('hex');
text.on('readable', () => {
  const digest = text.read();
  if (digest !== null) console.log(digest);
});
text.write('ab');
text.end('c');
