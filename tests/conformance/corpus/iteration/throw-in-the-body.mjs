import { Readable } from 'node:stream';

const r = Readable.from(['a', 'b']);
r.on('error', (error) => console.log('event', error.message));
r.on('close', () => console.log('close'));
try {
  for await (const chunk of r) throw new Error(`cannot use ${chunk}`);
} catch (error) {
  console.log('caught', error.message);
}
console.log(r.destroyed);
