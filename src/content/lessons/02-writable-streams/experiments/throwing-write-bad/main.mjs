import { Writable } from 'node:stream';

const sink = new Writable({
  objectMode: true,
  write(row, encoding, callback) {
    console.log(`stored ${JSON.parse(row).id}`);
    setImmediate(callback);
  },
});
sink.on('error', (error) => console.log(`'error': ${error.name}`));
sink.on('close', () => console.log("'close'"));

for (const row of ['{"id":1}', '{"id":2', '{"id":3}']) sink.write(row);
sink.end();
