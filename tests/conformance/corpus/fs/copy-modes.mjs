import fs from 'node:fs';

fs.writeFileSync('a', 'source');
fs.copyFileSync('a', 'b');
try {
  fs.copyFileSync('a', 'b', fs.constants.COPYFILE_EXCL);
} catch (error) {
  console.log(error.code, error.syscall, error.dest);
}
fs.mkdirSync('tree/inner', { recursive: true });
fs.writeFileSync('tree/inner/x', 'x');
fs.cpSync('tree', 'copy', { recursive: true });
console.log(fs.readFileSync('copy/inner/x', 'utf8'));
try {
  fs.cpSync('tree', 'other');
} catch (error) {
  console.log(error.code);
}
