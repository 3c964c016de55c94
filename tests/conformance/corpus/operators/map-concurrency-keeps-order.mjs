import { Readable } from 'node:stream';

const turns = { a: 3, b: 1, c: 2, d: 0 };
let running = 0;
const r = Readable.from(Object.keys(turns)).map(
  async (name) => {
    running += 1;
    console.log('start', name, 'running', running);
    for (let i = 0; i < turns[name]; i += 1) await new Promise(setImmediate);
    running -= 1;
    console.log('stop', name);
    return name;
  },
  { concurrency: 2 },
);
for await (const name of r) console.log('got', name);
