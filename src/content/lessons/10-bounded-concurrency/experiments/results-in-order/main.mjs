import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Each item names a job and the number of turns that it takes.
const items = ['A 9', 'B 2', 'C 1', 'D 1', 'E 3', 'F 1'];

const finished = [];
let running = 0;

async function job(item) {
  running++;
  const [name, turns] = item.split(' ');
  for (let i = 0; i < turns; i++) await turn();
  running--;
  finished.push(name);
  console.log(`${name} finished, ${running} still in flight`);
  return name;
}

for await (const name of Readable.from(items).map(job, { concurrency: 3 })) {
  console.log(`  the reader gets ${name}`);
}
console.log(`finished in the order ${finished.join(' ')}`);
