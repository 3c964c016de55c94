import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const source = Readable.from(
  Array.from({ length: 20 }, (_, index) => index + 1),
);
const duration = { 1: 6, 2: 1, 3: 9 };

async function job(item, { signal }) {
  console.log(`job ${item} starts`);
  signal.addEventListener('abort', () =>
    console.log(`job ${item} is told to stop`),
  );
  for (let i = 0; i < duration[item]; i++) await turn();
  if (item === 2) {
    console.log('job 2 fails');
    throw new Error('job 2 failed');
  }
  console.log(`job ${item} ends`);
}

try {
  await source.forEach(job, { concurrency: 3 });
} catch (error) {
  console.log(`forEach() rejects: ${error.message}`);
}
await turn();
console.log(`source destroyed: ${source.destroyed}`);
for (let i = 0; i < 10; i++) await turn();
