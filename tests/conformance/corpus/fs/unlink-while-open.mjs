import fs from 'node:fs';

fs.writeFileSync('file', 'still there');
const fd = fs.openSync('file', 'r');
fs.unlinkSync('file');
console.log(fs.existsSync('file'), fs.readFileSync(fd, 'utf8'), fs.fstatSync(fd).nlink);
fs.closeSync(fd);
