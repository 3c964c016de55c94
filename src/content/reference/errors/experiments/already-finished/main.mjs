import { once } from 'node:events';
import { Writable } from 'node:stream';

const sink = new Writable({ write() {} });
sink.on('error', () => console.log("'error'"));
sink.end();
await once(sink, 'finish');

sink.end();
console.log('end() without a callback: silent');
sink.end(({ code, message }) => console.log(`callback of end(): ${code} "${message}"`));
