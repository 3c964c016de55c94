import fs, { constants } from 'node:fs';

console.log(
  constants.O_RDONLY,
  constants.F_OK,
  constants.R_OK,
  constants.S_IFREG,
  constants.COPYFILE_EXCL,
);
fs.writeFileSync('file', 'text');
console.log(fs.accessSync('file', constants.R_OK | constants.W_OK));
const fd = fs.openSync('numbers', constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600);
console.log(fd > 2, fs.fstatSync(fd).size);
fs.closeSync(fd);
console.log(
  fs.promises === (await import('node:fs/promises')).default,
  typeof fs.openAsBlob,
  fs.Stats.name,
);
