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

async function countLines(body) {
  let lines = 0;
  for await (const chunk of body) lines += chunk.toString().split('\n').length - 1;
  return lines;
}

const body = Readable.from(['id,name\n', '1,high\n', '2,low\n']);
const lines = await countLines(body);
console.log(`${lines} lines, accepted`);

await pipeline(body, newFile());
console.log(`stored: ${stored.length} characters`);
