import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.push('abc');
r.destroy();
console.log(r.readableLength, r.readable, r.readableAborted, r.readableEnded, r.readableDidRead);
r.on('close', () => console.log('close', r.readableAborted));
r.on('data', () => console.log('data'));
setImmediate(() => console.log('immediate', r.readableLength));
