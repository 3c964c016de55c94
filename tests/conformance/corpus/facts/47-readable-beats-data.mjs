import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('data', (chunk) => console.log('data', String(chunk)));
r.on('readable', () => console.log('readable', r.readableLength, r.readableFlowing));
r.push('abc');
r.resume();
await new Promise(setImmediate);
console.log('nothing flowed', r.readableFlowing);
r.read();
