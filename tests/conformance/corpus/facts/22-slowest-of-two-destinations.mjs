import { Readable, Writable } from 'node:stream';

let made = 0;
const source = new Readable({
  highWaterMark: 20,
  read() {
    made += 1;
    this.push('x'.repeat(10));
  },
});
let fast = 0;
source.pipe(
  new Writable({
    highWaterMark: 20,
    write: (chunk, _e, callback) => ((fast += chunk.length), callback()),
  }),
);
source.pipe(new Writable({ highWaterMark: 20, write() {} }));
for (let i = 0; i < 20; i += 1) await new Promise(setImmediate);
console.log('stuck', fast, made, source.isPaused());
source.destroy();
