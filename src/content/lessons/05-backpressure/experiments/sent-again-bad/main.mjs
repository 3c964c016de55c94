import { once } from 'node:events';
import { Writable } from 'node:stream';

const received = [];
const sink = new Writable({
  highWaterMark: 4,
  write(chunk, encoding, callback) {
    received.push(chunk.toString());
    setImmediate(callback);
  },
});

const words = ['one', 'two', 'red'];
for (const word of words) {
  // Taken for "not written": the loop offers the word until it gets a true.
  while (!sink.write(word)) await once(sink, 'drain');
}

sink.end(() => {
  console.log('sent:    ', words.join(' '));
  console.log('received:', received.join(' '));
});
