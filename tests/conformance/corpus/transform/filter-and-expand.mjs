import { Transform } from 'node:stream';

const t = new Transform({
  readableObjectMode: true,
  transform(chunk, _encoding, callback) {
    for (const word of String(chunk).split(' ')) if (word !== '') this.push({ word });
    callback();
  },
});
t.on('data', (chunk) => console.log(chunk));
t.write('two words');
t.write('   ');
t.end('end');
