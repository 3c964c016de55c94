import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.push(new Uint8Array([104, 105]));
r.push(new Uint16Array([0x4142]).subarray(0, 1));
r.push(null);
r.on('error', (error) => console.log(error.code, error.message));
r.on('data', (chunk) => console.log(chunk.constructor.name, chunk));
