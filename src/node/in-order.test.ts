import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

it('yields in the order of the items, whichever is ready first', async () => {
  const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
  const finished: number[] = [];
  const results = inOrder([0, 1, 2], 3, async (item) => {
    await gates[item]?.promise;
    finished.push(item);
    return item * 10;
  });
  const first = results.next();
  for (const item of [2, 1, 0]) {
    gates[item]?.resolve();
    await gates[item]?.promise;
  }
  expect((await first).value).toBe(0);
  expect((await results.next()).value).toBe(10);
  expect((await results.next()).value).toBe(20);
  expect((await results.next()).done).toBe(true);
  expect(finished).toEqual([2, 1, 0]);
});

it('works on no more than the given number at once', async () => {
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 20 }, (_, index) => index);
  const results = inOrder(items, 3, async (item) => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    return item;
  });
  expect(await gather(results)).toEqual(items);
  expect(most).toBe(3);
});

it('throws the first failure, starts nothing after it, and waits for what runs', async () => {
  const started: number[] = [];
  const ended: number[] = [];
  const results = inOrder([0, 1, 2, 3, 4], 2, async (item) => {
    started.push(item);
    await new Promise(setImmediate);
    if (item === 1) throw new Error('broken');
    await new Promise(setImmediate);
    ended.push(item);
    return item;
  });
  await expect(gather(results)).rejects.toThrow('broken');
  expect(started.slice(0, 2)).toEqual([0, 1]);
  expect(started).not.toContain(4);
  expect(ended).toEqual(started.filter((item) => item !== 1));
});

it('yields nothing for no items', async () => {
  expect(await gather(inOrder([], 4, async () => 1))).toEqual([]);
});
