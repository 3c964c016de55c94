import { Transform } from 'node:stream';

const t = new Transform({
  transform: (chunk, _encoding, callback) => callback(null, chunk),
  flush(callback) {
    callback(new Error('incomplete record'));
  },
});
t.on('data', (chunk) => console.log('data', String(chunk)));
for (const event of ['prefinish', 'finish', 'end', 'close']) t.on(event, () => console.log(event));
t.on('error', (error) => console.log('error', error.message));
t.end('a');
