import { Readable } from 'node:stream';

const r = Readable.from(['a', 'b', 'c']);
r.on('close', () => console.log('close'));
r.on('error', (error) => console.log('error', error.name));
for await (const chunk of r) {
  console.log(chunk);
  if (chunk === 'b') break;
}
console.log('after the loop', r.destroyed, r.errored?.name, r.readableAborted);
