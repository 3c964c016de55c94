import fs from 'node:fs';

fs.writeFileSync('file', 'abcdef');
const fd = fs.openSync('file', 'r');
const first = fs.createReadStream(null, { fd, start: 0, end: 1, autoClose: false });
first.setEncoding('utf8');
for await (const chunk of first) console.log(chunk);
const second = fs.createReadStream('', { fd, encoding: 'utf8', end: 2 });
second.on('data', (chunk) => console.log(chunk));
second.on('close', () => {
  try {
    fs.fstatSync(fd);
  } catch (error) {
    console.log('descriptor closed', error.code);
  }
});
