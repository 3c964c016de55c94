import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

process.on('exit', (code) => console.log(`exit code ${code}`));

const sink = new Writable({ write() {} }); // never calls back
sink.end('a chunk');
await finished(sink);
console.log('finished');
