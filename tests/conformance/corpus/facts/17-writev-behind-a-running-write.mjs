import fs from 'node:fs';
import { finished } from 'node:stream/promises';

const calls = [];
const own = {
  ...fs,
  write: (...args) => (calls.push('write'), fs.write(...args)),
  writev: (fd, list, ...rest) => (
    calls.push(`writev ${list.length}`), fs.writev(fd, list, ...rest)
  ),
};
const w = fs.createWriteStream('file', { fs: own });
await new Promise((resolve) => w.on('open', resolve));
for (const part of ['a', 'b', 'c', 'd']) w.write(part);
w.end();
await finished(w);
console.log(calls, fs.readFileSync('file', 'utf8'));
