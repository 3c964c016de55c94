// expect: exit 1, stderr
import { Readble } from 'node:stream';

console.log(Readble);
