import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('end', () => console.log('end'));
r.push(null);
setImmediate(() => {
  console.log('no consumer, no end', r.readableEnded);
  r.read();
  console.log('after read', r.readableEnded);
  setImmediate(() => console.log('later', r.readableEnded));
});
