import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const sink = new Writable({ write: (_c, _e, callback) => callback() });
await pipeline(Readable.from(['a']), sink, { end: false });
console.log(sink.writableEnded, sink.destroyed);
const failing = new Readable({
  read() {
    this.destroy(new Error('source failed'));
  },
});
await pipeline(failing, sink, { end: false }).catch((error) => console.log(error.message));
console.log(sink.writableEnded, sink.destroyed);
