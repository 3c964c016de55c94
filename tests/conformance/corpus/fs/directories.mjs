import fs from 'node:fs';

console.log(fs.mkdirSync('a/b/c', { recursive: true }), fs.mkdirSync('a/b', { recursive: true }));
fs.writeFileSync('a/file.txt', '');
fs.writeFileSync('a/b/deep.txt', '');
console.log(fs.readdirSync('a'), fs.readdirSync('a', { recursive: true }).sort());
for (const entry of fs.readdirSync('a', { withFileTypes: true }))
  console.log(entry.name, entry.isFile(), entry.isDirectory(), entry.parentPath);
console.log(fs.readdirSync('a', { encoding: 'buffer' }));
const dir = fs.opendirSync('a');
const names = [];
for await (const entry of dir) names.push(entry.name);
console.log(names.sort());
fs.rmSync('a', { recursive: true });
console.log(fs.existsSync('a'));
