// expect: exit 1, stderr
import fs, { readlink } from 'node:fs/promises';

const show = (label) => (error) => console.log(label, error.stack.split('\n').slice(1));
await fs.readFile('none').catch(show('catch'));

async function inner() {
  return await fs.stat('none');
}
async function outer() {
  const value = await inner();
  return value;
}
await outer().catch(show('outer'));
try {
  await outer();
} catch (error) {
  show('try')(error);
}

const passOn = () => fs.unlink('none');
await passOn().catch(show('passed on'));
fs.readdir('none').then(undefined, show('then'));

class Folder {
  async remove() {
    for (const name of ['a', 'b']) {
      await Promise.resolve(
        fs.rmdir(name),
      );
    }
  }
}
await new Folder().remove().catch(show('method'));
await readlink('none');
