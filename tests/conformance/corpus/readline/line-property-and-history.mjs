import readline from 'node:readline';
import { PassThrough } from 'node:stream';

const input = new PassThrough();
const rl = readline.createInterface({
  input,
  output: new PassThrough(),
  terminal: true,
  history: ['old'],
  historySize: 3,
});
rl.on('line', (line) => console.log('line', line, rl.cursor));
rl.on('history', (history) => console.log('history', history));
rl.write('typed');
console.log(rl.line, rl.cursor, rl.getPrompt(), rl.terminal);
rl.write(null, { ctrl: true, name: 'a' });
rl.write('re');
rl.write(null, { name: 'return' });
rl.close();
