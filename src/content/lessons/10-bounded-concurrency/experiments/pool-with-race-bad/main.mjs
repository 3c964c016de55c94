import { Readable } from 'node:stream';

async function forEachLimited(source, limit, fn) {
  const running = new Set();
  for await (const item of source) {
    const job = fn(item);
    running.add(job);
    job.finally(() => running.delete(job));
    if (running.size >= limit) await Promise.race(running);
  }
  await Promise.all(running);
}

const orders = Readable.from(['order 1', 'order 2', 'order 3']);

try {
  await forEachLimited(orders, 2, async (order) => {
    if (order === 'order 3') throw new Error(`${order}: card refused`);
    console.log(`${order}: charged`);
  });
} catch (error) {
  console.log(`caught: ${error.message}`);
}

setImmediate(() => console.log('the program goes on'));
