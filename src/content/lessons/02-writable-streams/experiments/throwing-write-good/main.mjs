import { Writable } from 'node:stream';

const sink = new Writable({
  objectMode: true,
  write(row, encoding, callback) {
    let id;
    try {
      ({ id } = JSON.parse(row));
    } catch (error) {
      process.nextTick(callback, error);
      return;
    }
    console.log(`stored ${id}`);
    setImmediate(callback);
  },
});
sink.on('error', (error) => console.log(`'error': ${error.name}`));
sink.on('close', () => console.log("'close'"));

for (const row of ['{"id":1}', '{"id":2', '{"id":3}']) sink.write(row);
sink.end();
