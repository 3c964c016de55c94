import { Transform } from 'node:stream';

const t = new Transform({
  transform(chunk, _encoding, callback) {
    setImmediate(callback, null, chunk);
  },
  flush(callback) {
    console.log('_flush');
    callback();
  },
});
t.on('data', (chunk) => {
  console.log('data', String(chunk));
  t.destroy();
});
for (const event of ['finish', 'end', 'close']) t.on(event, () => console.log(event));
t.write('a');
t.end('b', (error) => console.log('end', error.code));
