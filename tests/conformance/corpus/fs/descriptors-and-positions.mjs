import fs from 'node:fs';

const fd = fs.openSync('file', 'w+');
console.log(
  fs.writeSync(fd, 'abcdef'),
  fs.writeSync(fd, 'XY', 2),
  fs.writeSync(fd, Buffer.from('12345'), 1, 2),
);
const buffer = Buffer.alloc(4, '.');
console.log(
  fs.readSync(fd, buffer, 0, 4, 0),
  String(buffer),
  fs.readSync(fd, buffer),
  String(buffer),
);
console.log(
  fs.readSync(fd, buffer, { position: 5, length: 2 }),
  String(buffer),
  fs.fstatSync(fd).size,
);
fs.ftruncateSync(fd, 2);
console.log(
  fs.readFileSync('file', 'utf8'),
  fs.writevSync(fd, [Buffer.from('a'), Buffer.from('b')], 0),
  fs.readFileSync('file', 'utf8'),
);
const parts = [Buffer.alloc(1), Buffer.alloc(9)];
console.log(fs.readvSync(fd, parts, 0), parts);
fs.closeSync(fd);
try {
  fs.readSync(fd, buffer);
} catch (error) {
  console.log(error.code, error.syscall);
}
