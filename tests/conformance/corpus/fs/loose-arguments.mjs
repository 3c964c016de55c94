import fs from 'node:fs';
import { open } from 'node:fs/promises';

fs.writeFileSync('file', 'hello');
const attempt = (name, work) => {
  try {
    console.log(name, work());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};

attempt('copy of a folder', () => fs.copyFileSync('.', 'absent/copy'));
for (const bigint of [true, 1, 'yes', false, undefined]) {
  console.log(bigint, fs.statSync('file', { bigint }).size, fs.lstatSync('file', { bigint }).size);
}

const fd = fs.openSync('file', 'r+');
attempt('no buffers', () => fs.readvSync(fd, []));
attempt('no buffers to write', () => fs.writevSync(fd, []));
attempt('position', () => fs.writeSync(fd, 'AB', 'end'));
attempt('encoding', () => fs.writeSync(fd, 'CD', null, 'no such encoding'));
fs.closeSync(fd);
console.log(fs.readFileSync('file', 'utf8'));
const handle = await open('file', 'r+');
console.log(await handle.write('é', 0, 'no such encoding'));
await handle.close();
console.log(fs.readFileSync('file', 'utf8'));
