import { Writable } from 'node:stream';

const sink = new Writable({
  highWaterMark: 4,
  write(chunk, encoding, callback) {
    setImmediate(callback);
  },
});

let asked = 0;
for (let i = 0; i < 100; i++) {
  // Each round waits for 'drain', and no round waits for the one before it.
  if (!sink.write('aaaa')) sink.once('drain', () => asked++);
}
console.log(
  `listeners: ${sink.listenerCount('drain')}, bytes held: ${sink.writableLength}`,
);
sink.on('drain', () => console.log(`'drain' came, listeners called: ${asked}`));
