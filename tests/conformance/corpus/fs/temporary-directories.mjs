import fs from 'node:fs';
import { mkdtemp } from 'node:fs/promises';

const one = fs.mkdtempSync('tmp-');
const two = await mkdtemp('tmp-');
console.log(/^tmp-[A-Za-z0-9]{6}$/.test(one), one !== two, fs.statSync(two).isDirectory());
fs.writeFileSync(`${one}/file`, 'x');
try {
  fs.mkdtempSync('none/tmp-');
} catch (error) {
  console.log(error.code, error.syscall);
}
