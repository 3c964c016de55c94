import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const before = process.cwd();
mkdirSync('inner');
process.chdir('inner');
console.log(process.cwd() === join(before, 'inner'));
try {
  process.chdir('absent');
} catch (error) {
  console.log(error.code, error.syscall, error.dest);
}
console.log(typeof process.umask(), typeof process.getuid?.());
