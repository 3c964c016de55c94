import readline from 'node:readline';
import { Readable } from 'node:stream';

const rl = readline.createInterface({
  input: Readable.from(['one\ntw', 'o\r\nthree\r', '\nfour\u2028five\n', 'no newline']),
});
rl.on('line', (line) => console.log(JSON.stringify(line)));
rl.on('close', () => console.log('close', rl.closed));
for (const event of ['pause', 'resume']) rl.on(event, () => console.log(event));
