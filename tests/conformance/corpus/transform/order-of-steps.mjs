import { Transform } from 'node:stream';

const t = new Transform({
  transform(chunk, _encoding, callback) {
    console.log('_transform', String(chunk));
    callback(null, String(chunk).toUpperCase());
  },
  flush(callback) {
    console.log('_flush');
    callback(null, 'tail');
  },
  final(callback) {
    console.log('_final');
    callback();
  },
});
for (const event of ['prefinish', 'finish', 'end', 'close']) t.on(event, () => console.log(event));
t.on('data', (chunk) => console.log('data', String(chunk)));
t.write('a');
t.end('b');
