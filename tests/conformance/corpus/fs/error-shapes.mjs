import fs from 'node:fs';

fs.mkdirSync('dir');
fs.writeFileSync('dir/file', '');
for (const act of [
  () => fs.readFileSync('none'),
  () => fs.readFileSync('dir'),
  () => fs.writeFileSync('none/file', ''),
  () => fs.mkdirSync('dir'),
  () => fs.rmdirSync('dir'),
  () => fs.unlinkSync('none'),
  () => fs.renameSync('none', 'other'),
  () => fs.readdirSync('dir/file'),
  () => fs.openSync('none', 'r+'),
  () => fs.statSync('none/deeper'),
  () => fs.rmSync('none'),
  () => fs.copyFileSync('none', 'x'),
  () => fs.accessSync('none'),
  () => fs.rmSync('dir'),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.errno, error.syscall, error.message);
  }
}
