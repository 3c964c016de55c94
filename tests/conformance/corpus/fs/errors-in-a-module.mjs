import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';

const attempt = (work) => {
  try {
    work();
  } catch (error) {
    console.log(error);
  }
};

mkdirSync('full');
writeFileSync('full/file', '');
attempt(() => rmdirSync('full'));
attempt(() => rmdirSync('absent'));
await null;
attempt(() => rmdirSync('absent'));
await new Promise((resolve) => process.nextTick(resolve));
attempt(() => rmdirSync('full/file'));
await new Promise((resolve) => setImmediate(resolve));
attempt(() => mkdirSync('full'));
