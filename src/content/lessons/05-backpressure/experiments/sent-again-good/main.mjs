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
  // The word is in the buffer either way: wait, and go on with the next one.
  if (!sink.write(word)) await once(sink, 'drain');
}

sink.end(() => {
  console.log('sent:    ', words.join(' '));
  console.log('received:', received.join(' '));
});
