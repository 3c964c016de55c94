import { types } from 'node:util';

console.log(types);
console.log(Object.keys(types).join());
