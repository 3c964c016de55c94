import { Readable, Writable } from 'node:stream';

let made = 0;
const source = new Readable({
  highWaterMark: 5,
  read() {
    made += 1;
    this.push(made <= 200 ? 'x'.repeat(5) : null);
  },
});
const failing = new Writable({
  highWaterMark: 5,
  write: (_c, _e, callback) => callback(new Error('at once')),
});
failing.on('error', (error) => console.log(error.message));
let healthy = 0;
source.pipe(failing);
source.pipe(
  new Writable({
    highWaterMark: 5,
    write: (chunk, _e, callback) => ((healthy += chunk.length), callback()),
  }),
);
for (let i = 0; i < 50; i += 1) await new Promise(setImmediate);
console.log('the other got', healthy, 'of 1000');
