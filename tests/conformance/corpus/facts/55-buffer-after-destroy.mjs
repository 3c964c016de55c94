import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('error', () => {});
r.push('x');
r.destroy(new Error('gone'));
console.log(r.readableLength, r.destroyed, r.errored.message, r.readable);
console.log(r.read());
