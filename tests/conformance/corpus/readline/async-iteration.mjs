import readline from 'node:readline';
import { Readable } from 'node:stream';

const input = Readable.from(['a\nb\nc\nd']);
const rl = readline.createInterface({ input, crlfDelay: Infinity });
for await (const line of rl) {
  console.log(line);
  if (line === 'c') break;
}
console.log(rl.closed, input.destroyed);
