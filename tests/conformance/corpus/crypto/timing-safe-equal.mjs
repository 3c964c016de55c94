import { timingSafeEqual } from 'node:crypto';

console.log(
  timingSafeEqual(Buffer.from('abc'), Buffer.from('abc')),
  timingSafeEqual(Buffer.from('abc'), new Uint8Array(3)),
);
for (const args of [
  [Buffer.alloc(1), Buffer.alloc(2)],
  ['a', 'a'],
]) {
  try {
    timingSafeEqual(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
