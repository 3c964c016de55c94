import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

let stored = 0;
process.on('exit', () => console.log(`stored ${stored} of 5 entries`));

const log = new Writable({
  write(entry, encoding, callback) {
    setImmediate(() => {
      stored++;
      callback();
    });
  },
});

for (let number = 1; number <= 5; number++) log.write(`entry ${number}\n`);
log.end();
console.log('shutting down');
await finished(log);
process.exit(0);
