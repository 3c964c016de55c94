import { Readable } from 'node:stream';

const r = Readable.from(['a', 'b', 'c', 'd']);
for await (const chunk of r.iterator({ destroyOnReturn: false })) {
  console.log('first loop', chunk);
  if (chunk === 'b') break;
}
console.log('between', r.destroyed);
for await (const chunk of r) console.log('second loop', chunk);
try {
  r.iterator({ destroyOnReturn: 'no' });
} catch (error) {
  console.log(error.code, error.message);
}
