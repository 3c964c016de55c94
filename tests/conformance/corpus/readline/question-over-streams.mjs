import readline from 'node:readline/promises';
import { PassThrough } from 'node:stream';

const input = new PassThrough();
const output = new PassThrough();
output.on('data', (chunk) => console.log('prompted', JSON.stringify(String(chunk))));
const rl = readline.createInterface({ input, output, terminal: false });
setImmediate(() => input.write('Ada\n'));
console.log('answer', await rl.question('Name? '));
const controller = new AbortController();
const second = rl.question('Again? ', { signal: controller.signal });
controller.abort();
await second.catch((error) => console.log(error.name, error.code));
rl.close();
await rl.question('Closed? ').catch((error) => console.log(error.code, error.message));
