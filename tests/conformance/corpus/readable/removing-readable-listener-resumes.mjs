import { Readable } from 'node:stream';

const r = Readable.from(['a', 'b', 'c']);
const onReadable = () => console.log('readable');
r.on('readable', onReadable);
r.on('data', (chunk) => console.log('data', chunk));
console.log('flowing', r.readableFlowing);
setImmediate(() => {
  r.off('readable', onReadable);
  process.nextTick(() => process.nextTick(() => console.log('flowing', r.readableFlowing)));
});
r.on('end', () => console.log('end'));
