import { Transform } from 'node:stream';

const t = new Transform({
  transform(chunk, _encoding, callback) {
    if (String(chunk) === 'bad') callback(new Error('bad chunk'));
    else callback(null, chunk);
  },
});
t.on('data', (chunk) => console.log('data', String(chunk)));
for (const event of ['end', 'finish', 'close']) t.on(event, () => console.log(event));
t.on('error', (error) => console.log('error', error.message));
t.write('good', (error) => console.log('good', error));
t.write('bad', (error) => console.log('bad', error.message));
t.end('never', (error) => console.log('end', error.message));
