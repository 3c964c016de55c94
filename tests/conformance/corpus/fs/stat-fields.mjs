import fs from 'node:fs';

fs.writeFileSync('file', 'x'.repeat(100), { mode: 0o600 });
fs.mkdirSync('dir');
const stat = fs.statSync('file');
console.log(Object.keys(stat).sort().join(' '));
console.log(
  stat.size,
  stat.isFile(),
  stat.isDirectory(),
  stat.isSymbolicLink(),
  (stat.mode & 0o777).toString(8),
  stat.nlink,
);
console.log(
  stat.mtime instanceof Date,
  stat.mtimeMs > 0,
  fs.statSync('dir').isDirectory(),
  fs.statSync('none', { throwIfNoEntry: false }),
);
console.log(
  typeof fs.statSync('file', { bigint: true }).size,
  typeof fs.statSync('file', { bigint: true }).mtimeNs,
);
fs.utimesSync('file', 10, new Date(20_500));
console.log(fs.statSync('file').atimeMs, fs.statSync('file').mtime.toISOString());
fs.chmodSync('file', 0o640);
console.log((fs.statSync('file').mode & 0o777).toString(8));
