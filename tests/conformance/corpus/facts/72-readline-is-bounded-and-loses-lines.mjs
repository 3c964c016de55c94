import readline from 'node:readline';
import { PassThrough, Readable } from 'node:stream';

let made = 0;
const source = new Readable({
  highWaterMark: 100,
  read() {
    made += 1;
    this.push(made <= 2000 ? `${'x'.repeat(98)}\n` : null);
  },
});
let lines = 0;
for await (const _line of readline.createInterface({ input: source })) {
  lines += 1;
  if (lines === 1) {
    for (let i = 0; i < 100; i += 1) await new Promise(setImmediate);
    console.log('bounded while the body waits', made < 1500);
  }
}
console.log(lines);
const input = new PassThrough();
const rl = readline.createInterface({ input });
const seen = [];
rl.on('line', (line) => {
  seen.push(line);
  rl.pause();
});
input.write('1\n2\n3\n4\n');
await new Promise(setImmediate);
console.log('pause came too late for', seen.length, 'of 4');
