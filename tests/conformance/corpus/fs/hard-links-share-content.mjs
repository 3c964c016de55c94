import fs from 'node:fs';

fs.writeFileSync('a', 'one');
try {
  fs.linkSync('a', 'b');
  fs.appendFileSync('b', ' two');
  console.log(
    fs.readFileSync('a', 'utf8'),
    fs.statSync('a').nlink,
    fs.statSync('a').ino === fs.statSync('b').ino,
  );
} catch (error) {
  console.log(error.code, error.syscall ?? error.permission);
}
