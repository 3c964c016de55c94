import { PassThrough } from 'node:stream';

const p = new PassThrough({ writableObjectMode: true, readableObjectMode: false });
p.on('error', (error) => console.log(error.code, error.message));
p.on('data', (chunk) => console.log('data', String(chunk)));
p.write('text is fine');
p.write({ an: 'object' });
p.on('close', () => console.log('close'));
