import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const streams = [
  Readable.from(['a']),
  new PassThrough({ objectMode: true }),
  new Writable({ objectMode: true, write: (_c, _e, callback) => callback() }),
];
await pipeline(streams);
await new Promise(setImmediate);
console.log(
  streams.map((s) => s.destroyed),
  streams.map((s) => s.listenerCount('error')),
);
