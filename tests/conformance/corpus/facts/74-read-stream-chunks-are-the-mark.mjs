import fs from 'node:fs';

fs.writeFileSync('file', Buffer.alloc(2500));
const sizes = [];
for await (const chunk of fs.createReadStream('file', { highWaterMark: 1000 }))
  sizes.push(chunk.length);
console.log(sizes);
const w = fs.createWriteStream('other');
console.log('before open', w.pending, w.write('queued'), w.writableLength);
w.end(() => console.log(fs.readFileSync('other', 'utf8')));
