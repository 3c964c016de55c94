import fs from 'node:fs';

for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
  fs.writeFileSync(name, name);
}
console.log(fs.readdirSync('.').filter((name) => name !== 'main.mjs').sort());
console.log(fs.readFileSync('__proto__', 'utf8'), {}.polluted);
process.env.__proto__ = 'text';
console.log(Object.getPrototypeOf({}) === Object.prototype);
