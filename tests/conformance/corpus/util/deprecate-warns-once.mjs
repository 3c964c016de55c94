// expect: stderr
import { deprecate } from 'node:util';

const old = deprecate((x) => x + 1, 'old() is deprecated, use fresh().', 'DEP_TEST');
console.log(old(1), old(2));
const other = deprecate(() => 'other', 'a second function with the same code', 'DEP_TEST');
console.log(other());
const plain = deprecate(() => 'plain', 'no code here');
console.log(plain(), plain());
process.on('warning', (warning) =>
  console.log('warning', warning.name, warning.code, warning.message),
);
