import { Readable } from 'node:stream';

const r = Readable.from(['a']);
r.resume();
await new Promise((resolve) => r.on('end', resolve));
let count = 0;
for await (const _chunk of r) count += 1;
console.log('ended', count);
const gone = new Readable({ read() {} });
gone.destroy(new Error('gone before'));
gone.on('error', () => {});
await new Promise((resolve) => gone.on('close', resolve));
try {
  for await (const _chunk of gone);
} catch (error) {
  console.log('caught', error.message);
}
