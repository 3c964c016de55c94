// expect: exit 13, stderr
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

process.on('exit', (code) => console.log('exit', code));
const stuck = new Writable({ highWaterMark: 1, write() {} });
await pipeline(Readable.from(['a', 'b']), stuck);
console.log('never printed');
