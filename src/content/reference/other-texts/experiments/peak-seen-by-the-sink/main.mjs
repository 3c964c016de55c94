import { Writable } from 'node:stream';

let seenBySink = 0;
let seenByProducer = 0;
const sink = new Writable({
  highWaterMark: 16,
  write(chunk, encoding, callback) {
    seenBySink = Math.max(seenBySink, this.writableLength);
    setImmediate(callback);
  },
});

for (let i = 0; i < 100; i++) {
  sink.write(Buffer.alloc(101));
  seenByProducer = Math.max(seenByProducer, sink.writableLength);
}
sink.end(() => {
  console.log(`highest level seen in _write(): ${seenBySink} bytes`);
  console.log(`highest level seen after write(): ${seenByProducer} bytes`);
});
