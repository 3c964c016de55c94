import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('end', () => console.log('end'));
r.push(null);
for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
console.log('waited', r.readableEnded);
r.resume();
