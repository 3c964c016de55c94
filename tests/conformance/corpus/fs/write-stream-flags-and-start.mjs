import fs from 'node:fs';
import { finished } from 'node:stream/promises';

const write = async (options, text) => {
  const w = fs.createWriteStream('file', options);
  w.end(text);
  await finished(w);
  console.log(JSON.stringify(options), fs.readFileSync('file', 'utf8'));
};
await write({}, 'abcdef');
await write({ flags: 'r+', start: 2 }, 'XY');
await write({ flags: 'a' }, '!!');
await write({ encoding: 'hex' }, '6869');
await write({ flags: 'wx' }, 'x').catch((error) => console.log(error.code, error.syscall));
