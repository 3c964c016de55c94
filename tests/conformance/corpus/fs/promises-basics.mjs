import fs from 'node:fs/promises';

await fs.mkdir('deep/er', { recursive: true });
await fs.writeFile('deep/er/a.txt', 'a');
await fs.writeFile('list', ['one ', 'two']);
console.log(await fs.readFile('list', 'utf8'), await fs.readdir('deep', { recursive: true }));
await fs.copyFile('list', 'copy');
await fs.rename('copy', 'moved');
await fs.appendFile('moved', '!');
console.log(String(await fs.readFile('moved')), await fs.access('moved'));
await fs.rm('deep', { recursive: true });
await fs
  .readFile('deep/er/a.txt')
  .catch((error) => console.log(error.code, error.message, error.stack.split('\n').length));
await fs.rm('none', { force: true });
await fs
  .readFile('list', { signal: AbortSignal.abort() })
  .catch((error) => console.log(error.name));
