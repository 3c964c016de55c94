import { Readable } from 'node:stream';

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
let rest = '';
for await (const chunk of orders) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    sum += Number(line);
    done++;
  }
}
console.log(`sum ${sum}, at most ${peak} orders in memory`);
