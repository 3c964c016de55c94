import { Readable } from 'node:stream';

const r = new Readable();
r.on('error', (error) => console.log(error.name, error.code, error.message));
r.on('close', () => console.log('close'));
r.resume();
