import readline from 'node:readline';
import { PassThrough } from 'node:stream';

const input = new PassThrough();
const output = new PassThrough();
const rl = readline.createInterface({ input, output, prompt: 'calc> ' });
rl.on('line', (line) => {
  if (line === '') return rl.close();
  output.write(`= ${line.length}\n`);
  rl.prompt();
});
rl.on('close', () => console.log(JSON.stringify(String(output.read()))));
rl.prompt();
input.write('abc\nhello\n\n');
