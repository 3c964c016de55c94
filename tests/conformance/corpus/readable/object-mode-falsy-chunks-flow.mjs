import { Readable } from 'node:stream';

const r = Readable.from([0, '', false, NaN, 0n]);
r.on('data', (chunk) => console.log('data', chunk));
r.on('end', () => console.log('end'));
