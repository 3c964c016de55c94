import fs from 'node:fs';

fs.writeFile('a', 'data', (error) => {
  console.log('written', error);
  fs.readFile('a', 'utf8', (readError, text) => {
    console.log('read', readError, text);
    fs.readFile('none', (missing, nothing) => console.log(missing.code, missing.message, nothing));
    process.nextTick(() => console.log('tick'));
  });
});
console.log('started');
