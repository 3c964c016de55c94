import fs from 'node:fs';

const r = fs.createReadStream('none');
for (const event of ['open', 'ready', 'end', 'close']) r.on(event, () => console.log(event));
r.on('error', (error) =>
  console.log('error', error.code, error.syscall, error.message, r.destroyed),
);
