import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = Readable.from(['a']);
const sink = new PassThrough().resume();
await pipeline(source, sink);
await new Promise(setImmediate);
for (const [name, stream] of Object.entries({ source, sink })) {
  console.log(
    name,
    stream.eventNames().map((event) => `${String(event)}:${stream.listenerCount(event)}`),
  );
}
