import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = Readable.from(['a']);
const sink = new PassThrough();
await pipeline(source, sink, { signal: AbortSignal.abort('too late') }).catch((error) =>
  console.log(error.name, error.code, error.cause),
);
console.log(source.destroyed, sink.destroyed);
