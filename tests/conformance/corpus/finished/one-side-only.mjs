import { Duplex } from 'node:stream';
import { finished } from 'node:stream/promises';

const d = new Duplex({ read() {}, write: (_chunk, _encoding, callback) => callback() });
finished(d, { readable: false }).then(() => console.log('writable side done'));
finished(d, { writable: false }).then(() => console.log('readable side done'));
finished(d).then(() => console.log('both done'));
d.end();
setImmediate(() => {
  console.log('now the readable side');
  d.resume();
  d.push(null);
});
