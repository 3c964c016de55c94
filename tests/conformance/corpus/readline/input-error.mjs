// expect: exit 1, stderr
import readline from 'node:readline';
import { Readable } from 'node:stream';

const input = new Readable({
  read() {
    this.destroy(new Error('input broke'));
  },
});
const rl = readline.createInterface({ input });
for await (const line of rl) console.log(line);
