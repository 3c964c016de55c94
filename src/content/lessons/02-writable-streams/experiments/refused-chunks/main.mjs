import { Writable } from 'node:stream';

const chunks = [
  ['null', null],
  ['undefined', undefined],
  ['42', 42],
  ["''", ''],
];

for (const objectMode of [false, true]) {
  let received = 0;
  let errors = 0;
  const sink = new Writable({
    objectMode,
    write(chunk, encoding, callback) {
      received++;
      callback();
    },
  });
  sink.on('error', () => errors++);

  console.log(objectMode ? 'object mode' : 'bytes');
  for (const [name, chunk] of chunks) {
    try {
      console.log(`  write(${name}): ${sink.write(chunk)}`);
    } catch (error) {
      console.log(`  write(${name}) throws ${error.code}`);
    }
  }
  await new Promise((resolve) => sink.end(resolve));
  console.log(`  chunks received: ${received}, 'error' events: ${errors}`);
  console.log(`  finished: ${sink.writableFinished}`);
}
