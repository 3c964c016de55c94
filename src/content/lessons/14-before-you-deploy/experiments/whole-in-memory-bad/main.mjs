import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

let given = 0;
let done = 0;
let peak = 0;
const orders = Readable.from(
  (function* () {
    for (let number = 1; number <= 1000; number++) {
      given++;
      peak = Math.max(peak, given - done);
      yield `${number}\n`;
    }
  })(),
);

let sum = 0;
for (const line of (await text(orders)).trim().split('\n')) {
  sum += Number(line);
  done++;
}
console.log(`sum ${sum}, at most ${peak} orders in memory`);
