import { readFile, stat } from 'node:fs';

const block = () => {
  const end = performance.now() + 30;
  while (performance.now() < end);
};
stat('main.mjs', () => {
  console.log('stat');
  readFile('main.mjs', () => {
    console.log('file');
    setImmediate(() => {
      stat('main.mjs', () => console.log('stat after the immediate'));
      setTimeout(() => console.log('timer of the immediate'), 5);
      block();
    });
  });
  setTimeout(() => console.log('timer of the callback'), 5);
  block();
});
setTimeout(() => console.log('first timer'), 5);
await null;
block();
