import { Transform } from 'node:stream';

for (const value of [null, undefined, '', 0]) {
  const t = new Transform({
    objectMode: true,
    transform(_chunk, _encoding, callback) {
      callback(null, value);
    },
  });
  const log = [];
  t.on('data', (chunk) => log.push(chunk));
  t.on('end', () => log.push('end'));
  t.on('error', (error) => log.push(error.code));
  t.write('a');
  t.write('b');
  setImmediate(() => console.log(String(value), log));
}
