import { readFile, writeFileSync } from 'node:fs';

writeFileSync('file.txt', 'x');
readFile('file.txt', () => {
  setTimeout(() => console.log('timer'), 0);
  setImmediate(() => {
    console.log('immediate');
    process.nextTick(() => console.log('tick'));
  });
  console.log('io callback');
});
