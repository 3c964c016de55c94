import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const piped = Readable.from(['by pipe\n']);
piped.pipe(process.stdout);
await new Promise((resolve) => piped.on('end', resolve));
console.log('still printed after pipe()');
await pipeline(['by pipeline\n'], process.stdout, { end: false });
console.log('still printed after { end: false }');
await pipeline(['the last line\n'], process.stdout);
console.log('lost');
