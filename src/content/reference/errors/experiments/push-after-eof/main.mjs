import { Readable } from 'node:stream';

const source = new Readable({ read() {} });
source.on('data', (chunk) => console.log(`'data': ${chunk}`));
source.on('end', () => console.log("'end'"));
source.on('error', ({ code, message }) => console.log(`'error': ${code} "${message}"`));
source.on('close', () => console.log("'close'"));

source.push('early');
source.push(null);
console.log(`push() after null returned ${source.push('late')}`);
