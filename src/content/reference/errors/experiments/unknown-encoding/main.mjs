import { createReadStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';

const attempts = {
  'write()': () => new Writable({ write() {} }).write('text', 'utf-9'),
  'setEncoding()': () => new Readable({ read() {} }).setEncoding('utf-9'),
  'the option encoding': () => new Readable({ encoding: 'utf-9' }),
  'createReadStream()': () => createReadStream('main.mjs', 'utf-9'),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    attempt();
  } catch ({ code, message }) {
    console.log(`${name}: thrown ${code} "${message}"`);
  }
}
