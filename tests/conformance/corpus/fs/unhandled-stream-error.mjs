// expect: exit 1, stderr
import fs from 'node:fs';

fs.createReadStream('missing.txt');
