import { Readable, Writable } from 'node:stream';

const source = new Readable({ read() {} });
const held = {};
const sink = (name) =>
  new Writable({
    highWaterMark: 2,
    write(chunk, _encoding, callback) {
      console.log(name, String(chunk));
      held[name] = callback;
    },
  });
const a = sink('a');
const b = sink('b');
source.pipe(a);
source.pipe(b);
source.push('12');
source.push('34');
setImmediate(() => {
  console.log('paused', source.isPaused(), source.readableLength);
  held.a();
  setImmediate(() => {
    console.log('only a drained', source.readableFlowing);
    held.b();
    setImmediate(() => console.log('both drained', source.readableFlowing));
  });
});
