import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
for (const chunk of ['ab', 'cd']) r.push(chunk);
r.push(null);
r.on('readable', () => {
  const chunk = r.read();
  console.log('one read', chunk === null ? null : String(chunk));
});
r.on('end', () => console.log('end'));
