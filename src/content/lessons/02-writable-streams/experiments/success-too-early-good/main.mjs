import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const stored = [];
const createSink = () =>
  new Writable({
    objectMode: true,
    write(row, encoding, callback) {
      setImmediate(() => {
        if (row === 'c') return callback(new Error('disk full'));
        stored.push(row);
        callback();
      });
    },
  });

async function save(rows) {
  const sink = createSink();
  for (const row of rows) sink.write(row);
  sink.end();
  await finished(sink);
}

try {
  await save(['a', 'b', 'c']);
  console.log('saved');
} catch (error) {
  console.log(`not saved: ${error.message}, stored: ${stored.join(' ')}`);
}
