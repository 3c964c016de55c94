import { Readable } from 'node:stream';

const r = new Readable({ highWaterMark: 3, read() {} });
r.on('readable', () => {
  console.log('readable', r.readableLength);
  for (let chunk = r.read(); chunk !== null; chunk = r.read()) console.log('read', String(chunk));
});
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
r.push('ab');
r.push('cd');
setImmediate(() => {
  r.push('e');
  setImmediate(() => r.push(null));
});
