import fs from 'node:fs';

fs.writeFileSync('file', 'x');
const r = fs.createReadStream('file');
for (const event of ['open', 'ready', 'data', 'error', 'close'])
  r.on(event, () => console.log('reader', event));
r.destroy();
const w = fs.createWriteStream('other');
for (const event of ['finish', 'error', 'close'])
  w.on(event, (error) => console.log('writer', event, error?.message));
r.on('close', () => w.destroy(new Error('not needed')));
