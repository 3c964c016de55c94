// expect: exit 1, stderr
import { both } from './all.mjs';

console.log(both);
