import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const sink = () => new Writable({ write: (_c, _e, callback) => callback() });
const ended = Readable.from([]).resume();
await new Promise((resolve) => ended.on('close', resolve));
const first = sink();
console.log(await pipeline(ended, first), first.writableEnded);
const destroyed = Readable.from(['a']);
destroyed.destroy();
await new Promise((resolve) => destroyed.on('close', resolve));
await pipeline(destroyed, sink()).catch((error) => console.log(error.code));
