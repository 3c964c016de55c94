// expect: exit 1, stderr
import { present } from './other.mjs';
import { absent } from './other.mjs';

console.log(present, absent);
