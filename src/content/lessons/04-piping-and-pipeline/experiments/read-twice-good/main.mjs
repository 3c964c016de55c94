import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

let stored = '';
const newFile = () =>
  new Writable({
    write(chunk, encoding, callback) {
      stored += chunk;
      callback();
    },
  });

let lines = 0;
async function* countLines(body) {
  for await (const chunk of body) {
    lines += chunk.toString().split('\n').length - 1;
    yield chunk;
  }
}

const body = Readable.from(['id,name\n', '1,high\n', '2,low\n']);
await pipeline(body, countLines, newFile());
console.log(`${lines} lines, accepted`);
console.log(`stored: ${stored.length} characters`);
