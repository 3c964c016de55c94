import { b } from './b.mjs';

console.log('a starts', typeof b);
await null;
console.log('a goes on', b());
export function a() {
  return 'a';
}
