import { createHash } from 'node:crypto';

const h = createHash('sha256').update('part');
const copy = h.copy();
console.log(h.update('a').digest('hex') === copy.update('a').digest('hex'));
for (const act of [
  () => h.update('late'),
  () => h.digest(),
  () => createHash('nope'),
  () => createHash('md5').update(5),
  () => createHash(),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
