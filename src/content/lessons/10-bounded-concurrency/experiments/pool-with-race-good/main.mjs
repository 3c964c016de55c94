import { Readable } from 'node:stream';

const orders = Readable.from(['order 1', 'order 2', 'order 3']);

try {
  await orders.forEach(
    async (order) => {
      if (order === 'order 3') throw new Error(`${order}: card refused`);
      console.log(`${order}: charged`);
    },
    { concurrency: 2 },
  );
} catch (error) {
  console.log(`caught: ${error.message}`);
}

setImmediate(() => console.log('the program goes on'));
