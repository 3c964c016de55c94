import { Readable } from 'node:stream';

const source = Readable.from(['header', 'body']);
source.on('error', ({ code, message }) => console.log(`'error': ${code} "${message}"`));
source.on('data', (chunk) => console.log(`'data': ${chunk}`));
source.on('end', () => {
  console.log("'end'");
  source.unshift('body');
});
source.on('close', () => console.log("'close'"));
