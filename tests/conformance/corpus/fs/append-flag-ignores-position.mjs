import fs from 'node:fs';

fs.writeFileSync('log', 'start ');
const fd = fs.openSync('log', 'a+');
fs.writeSync(fd, 'one ');
fs.writeSync(fd, 'two', 0);
const buffer = Buffer.alloc(20);
console.log(fs.readSync(fd, buffer, 0, 20, 0), buffer.toString('utf8', 0, 13));
fs.closeSync(fd);
