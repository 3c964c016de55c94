import { Duplex, PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';

const early = new PassThrough();
const waiting = finished(early);
early.destroy();
await waiting.catch((error) => console.log(error.code));
const done = new PassThrough();
done.resume().end();
await finished(done);
console.log('again on a finished one', await finished(done));
const duplex = new Duplex({ read() {}, write: (_c, _e, callback) => callback() });
duplex.end();
let both = false;
finished(duplex).then(
  () => (both = true),
  () => {},
);
await finished(duplex, { readable: false });
for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
console.log('waits for both', both, duplex.eventNames().length > 1);
