import { getRandomValues, randomBytes, randomFillSync, randomInt, randomUUID } from 'node:crypto';

console.log(randomBytes(16).length, randomBytes(16).equals(randomBytes(16)), randomBytes(0));
console.log(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(randomUUID()),
  randomUUID() !== randomUUID(),
);
const numbers = Array.from({ length: 50 }, () => randomInt(3, 6));
console.log(
  numbers.every((n) => n >= 3 && n < 6),
  randomInt(1),
  randomFillSync(Buffer.alloc(4)).length,
);
randomBytes(8, (error, bytes) => console.log('callback', error, bytes.length));
const array = getRandomValues(new Uint32Array(2));
console.log(array.length, crypto.getRandomValues === undefined, typeof crypto.randomUUID());
for (const act of [() => randomBytes(-1), () => randomInt(5, 5), () => randomBytes('x')]) {
  try {
    act();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
