import * as stream from 'node:stream';
import defaultStream, { Readable } from 'stream';
import events, { EventEmitter } from 'node:events';

console.log(
  stream.default === defaultStream,
  stream.Readable === Readable,
  defaultStream.Readable === Readable,
);
console.log(events === EventEmitter, Object.keys(stream).sort().join(' '));
console.log((await import('node:stream/promises')).pipeline === defaultStream.promises.pipeline);
