import { a } from './a.mjs';
import './d.mjs';

console.log('b starts', a());
export function b() {
  return 'b';
}
Promise.resolve().then(() => console.log('microtask of b'));
process.nextTick(() => console.log('tick of b'));
