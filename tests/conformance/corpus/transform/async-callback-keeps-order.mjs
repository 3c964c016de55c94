import { Transform } from 'node:stream';

const delays = { a: 3, b: 1, c: 2 };
const t = new Transform({
  objectMode: true,
  async transform(chunk, _encoding, callback) {
    for (let i = 0; i < delays[chunk]; i += 1) await new Promise(setImmediate);
    callback(null, chunk);
  },
});
t.on('data', (chunk) => console.log(chunk));
for (const chunk of ['a', 'b', 'c']) t.write(chunk);
t.end();
