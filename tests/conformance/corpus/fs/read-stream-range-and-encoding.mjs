import fs from 'node:fs';

fs.writeFileSync('file', 'aé€😀z');
for (const options of [
  { start: 1, end: 2 },
  { start: 3 },
  { start: 99 },
  { end: 0 },
  { highWaterMark: 2 },
]) {
  const chunks = [];
  for await (const chunk of fs.createReadStream('file', { encoding: 'utf8', ...options }))
    chunks.push(chunk);
  console.log(JSON.stringify(options), chunks);
}
