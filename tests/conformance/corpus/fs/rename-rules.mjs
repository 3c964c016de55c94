import fs from 'node:fs';

fs.writeFileSync('a', 'a');
fs.writeFileSync('b', 'b');
fs.mkdirSync('empty');
fs.mkdirSync('full/inner', { recursive: true });
fs.renameSync('a', 'b');
console.log(fs.readFileSync('b', 'utf8'), fs.existsSync('a'));
for (const [from, to] of [
  ['b', 'empty'],
  ['empty', 'b'],
  ['empty', 'full'],
  ['full', 'full/inner/x'],
  ['full', 'empty'],
]) {
  try {
    fs.renameSync(from, to);
    console.log(from, to, 'renamed');
  } catch (error) {
    console.log(from, to, error.code, error.message);
  }
}
console.log(
  fs
    .readdirSync('.')
    .filter((name) => !name.startsWith('main'))
    .sort(),
);
