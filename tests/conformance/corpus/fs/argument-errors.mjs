import fs from 'node:fs';

for (const act of [
  () => fs.readFileSync(5.5),
  () => fs.readFileSync('a\0b'),
  () => fs.readFileSync('a', 'utf-9'),
  () => fs.readFile('a'),
  () => fs.openSync('a', 'zz'),
  () => fs.closeSync('x'),
  () => fs.readSync(3, 'not a buffer'),
  () => fs.writeFileSync('a', { not: 'text' }),
  () => fs.mkdirSync('a', { recursive: 'yes' }),
  () => fs.createReadStream('a', { start: 5, end: 1 }),
]) {
  try {
    act();
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
