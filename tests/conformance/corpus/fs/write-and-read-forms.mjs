import fs from 'node:fs';

fs.writeFileSync('a.txt', 'héllo');
fs.appendFileSync('a.txt', Buffer.from(' world'));
fs.writeFileSync('b.bin', new Uint8Array([1, 2, 255]));
console.log(
  fs.readFileSync('a.txt', 'utf8'),
  fs.readFileSync('b.bin'),
  fs.readFileSync('a.txt', { encoding: 'latin1', flag: 'r' }),
);
console.log(fs.existsSync('a.txt'), fs.existsSync('none'), fs.readdirSync('.').includes('b.bin'));
fs.writeFileSync('a.txt', 'x', { flag: 'a' });
try {
  fs.writeFileSync('a.txt', 'y', { flag: 'wx' });
} catch (error) {
  console.log(error.code, error.syscall, error.path, error.errno, error.message);
}
fs.truncateSync('a.txt', 3);
console.log(fs.readFileSync('a.txt'));
