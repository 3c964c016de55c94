import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));
let running = 0;
let most = 0;
let done = 0;

async function store(item) {
  most = Math.max(most, ++running);
  await turn();
  await turn();
  running--;
  done++;
}

const source = Readable.from(Array(1000).keys());
await source.forEach(store, { concurrency: 10 });
console.log(`end: ${done} stored, ${running} still in flight`);
console.log(`  at most ${most}`);
