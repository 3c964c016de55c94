import { Writable } from 'node:stream';

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
  sink.on('error', (error) =>
    console.log(`later: ${error.message}, stored: ${stored.join(' ')}`),
  );
  for (const row of rows) sink.write(row);
  sink.end();
}

await save(['a', 'b', 'c']);
console.log(`saved, stored: ${stored.join(' ') || 'nothing'}`);
