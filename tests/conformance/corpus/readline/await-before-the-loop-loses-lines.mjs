// expect: exit 13, stderr
import readline from 'node:readline';
import { Readable } from 'node:stream';

const rl = readline.createInterface({ input: Readable.from(['one\ntwo\n']) });
await new Promise((resolve) => rl.on('close', resolve));
console.log('the input is over before the loop starts');
for await (const line of rl) console.log(line);
console.log('never printed');
