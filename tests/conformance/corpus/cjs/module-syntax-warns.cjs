// expect: exit 1, stderr
import fs from 'node:fs';
console.log(fs);
