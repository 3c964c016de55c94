import { isOdd } from './odd.mjs';

console.log('even is evaluated');
export function isEven(n) {
  return n === 0 || isOdd(n - 1);
}
