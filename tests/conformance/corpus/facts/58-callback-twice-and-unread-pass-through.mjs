import { PassThrough, Transform } from 'node:stream';

const t = new Transform({
  transform(chunk, _encoding, callback) {
    callback(null, chunk);
    callback(null, chunk);
  },
});
t.on('error', (error) => console.log(error.code));
t.write('x');
const p = new PassThrough();
for (const event of ['finish', 'end', 'close']) p.on(event, () => console.log(event));
p.end('unread');
for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
console.log('now read');
p.resume();
