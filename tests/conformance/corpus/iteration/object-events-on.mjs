import { on } from 'node:events';
import { PassThrough } from 'node:stream';

const p = new PassThrough();
p.write('one');
p.end('two');
for await (const [chunk] of on(p, 'data', { close: ['end'] })) console.log(String(chunk));
console.log('loop ended');
