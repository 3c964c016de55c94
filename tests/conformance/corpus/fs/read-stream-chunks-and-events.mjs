import fs from 'node:fs';

fs.writeFileSync('file', '0123456789');
const r = fs.createReadStream('file', { highWaterMark: 4 });
console.log(r.pending, r.path, r.bytesRead, r.readableHighWaterMark);
for (const event of ['open', 'ready', 'end', 'close']) {
  r.on(event, (fd) => console.log(event, typeof fd, r.pending, r.bytesRead));
}
r.on('data', (chunk) => console.log('data', String(chunk)));
