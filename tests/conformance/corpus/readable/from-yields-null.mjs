import { Readable } from 'node:stream';

const r = Readable.from(['a', null, 'b']);
r.on('data', (chunk) => console.log('data', chunk));
r.on('error', (error) => console.log('error', error.code, error.message));
r.on('close', () => console.log('close'));
