import { Readable } from 'node:stream';

async function* lines(source) {
  let rest = '';
  try {
    for await (const chunk of source) {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop();
      yield* parts;
    }
    if (rest !== '') yield rest;
  } finally {
    console.log('cleaned up');
  }
}
for await (const line of lines(Readable.from(['a\nb', 'c\n', '\nd'])))
  console.log(JSON.stringify(line));
for await (const line of lines(Readable.from(['x\ny\n']))) {
  console.log('only', line);
  break;
}
