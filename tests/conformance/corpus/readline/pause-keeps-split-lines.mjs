import readline from 'node:readline';
import { PassThrough } from 'node:stream';

const input = new PassThrough();
const rl = readline.createInterface({ input });
const lines = [];
rl.on('line', (line) => {
  lines.push(line);
  if (line === '1') rl.pause();
});
input.write('1\n2\n3\n');
setImmediate(() => {
  console.log('while paused', lines, input.isPaused());
  input.write('4\n');
  setImmediate(() => {
    console.log('still', lines);
    rl.resume();
    input.end();
  });
});
rl.on('close', () => console.log('at the end', lines));
