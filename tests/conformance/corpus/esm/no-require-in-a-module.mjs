// expect: exit 1, stderr
console.log(typeof require, typeof module, typeof __filename, this);
const fs = require('node:fs');
console.log(fs);
