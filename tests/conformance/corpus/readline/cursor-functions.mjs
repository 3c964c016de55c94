import readline from 'node:readline';
import { Readline } from 'node:readline/promises';
import { PassThrough } from 'node:stream';

const out = new PassThrough();
console.log(
  readline.clearLine(out, -1),
  readline.clearLine(out, 0),
  readline.cursorTo(out, 3, 4),
  readline.moveCursor(out, -2, 1),
  readline.clearScreenDown(out),
);
console.log(JSON.stringify(String(out.read())));
const batch = new Readline(out).cursorTo(0).clearLine(1);
console.log(out.read());
await batch.commit();
console.log(JSON.stringify(String(out.read())));
try {
  readline.cursorTo(out, 'x');
} catch (error) {
  console.log(error.code, error.message);
}
