import { Readable } from 'node:stream';

const r = new Readable({ highWaterMark: 100, read() {} });
let events = 0;
r.on('readable', () => {
  events += 1;
  console.log('readable', events, 'length', r.readableLength);
});
r.on('end', () => console.log('end after', events));
r.push('a');
r.push('b');
process.nextTick(() => {
  r.push('c');
  setImmediate(() => {
    r.push('d');
    r.read();
    r.push('e');
    setImmediate(() => {
      r.read();
      r.push(null);
      setImmediate(() => console.log('read at the end', r.read()));
    });
  });
});
