import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
const listener = (chunk) => console.log('data', String(chunk));
console.log(r.readableFlowing);
r.on('data', listener);
console.log(r.readableFlowing);
r.push('seen');
await new Promise(setImmediate);
r.off('data', listener);
r.push('lost');
await new Promise(setImmediate);
console.log(r.readableFlowing, r.readableLength);
const paused = new Readable({ read() {} });
paused.pause();
paused.on('data', listener);
paused.push('kept');
await new Promise(setImmediate);
console.log(paused.readableFlowing, paused.readableLength);
