import fs from 'node:fs';

const w = fs.createWriteStream('file', { highWaterMark: 4 });
console.log(w.pending, w.write('abc'), w.write('def'), w.writableLength, w.bytesWritten);
for (const event of ['open', 'ready', 'drain', 'finish', 'close'])
  w.on(event, () => console.log(event, w.bytesWritten, w.pending));
w.once('drain', () => w.end('ghi'));
w.on('close', () => console.log(fs.readFileSync('file', 'utf8')));
