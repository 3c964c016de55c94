import fs from 'node:fs';

fs.writeFileSync('file', 'content');
const log = [];
const own = {
  open: (...args) => (log.push('open'), fs.open(...args)),
  read: (...args) => (log.push('read'), fs.read(...args)),
  close: (...args) => (log.push('close'), fs.close(...args)),
};
for await (const chunk of fs.createReadStream('file', { fs: own })) log.push(String(chunk));
console.log(log);
