import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const source = new Readable({ objectMode: true, read() {} });
for (const record of ['one', 'two', 'stop', 'three', 'four'])
  source.push(record);
let received = '';
const sink = new Writable({
  write(chunk, encoding, callback) {
    received += `${chunk} `;
    setImmediate(callback);
  },
});

source.on('data', (chunk) => {
  if (chunk === 'stop') {
    source.pause();
    source.destroy();
    sink.end();
    return;
  }
  console.log(`data: ${chunk}, destroyed: ${source.destroyed}`);
  sink.write(chunk);
});

await finished(sink).then(
  () => console.log('finished'),
  (error) => console.log(`rejected, ${error.code}`),
);
console.log(`received: ${received}`);
