import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

let yielded = 0;
const stuck = new Writable({ highWaterMark: 20, write() {} });
const log = [];
const running = pipeline(async function* () {
  try {
    for (;;) {
      yielded += 1;
      yield 'x'.repeat(10);
    }
  } finally {
    log.push('finally');
  }
}, stuck);
for (let i = 0; i < 20; i += 1) await new Promise(setImmediate);
console.log('yielded', yielded, 'held', stuck.writableLength);
stuck.destroy(new Error('sink failed'));
await running.catch((error) => log.push(`rejected ${error.message}`));
console.log(log);
