// expect: exit 1, stderr
import { value, call } from './other.mjs';

console.log(call(() => value));
console.log(1, value(call));
