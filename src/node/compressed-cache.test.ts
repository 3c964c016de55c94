import { expect, it } from 'vitest';
import { createCompressedCache } from './compressed-cache.ts';

const bytes = (size: number) => async () => Buffer.alloc(size);

/** A cache that keeps a note of the keys it had made. */
function open(mostBytes: number) {
  const cache = createCompressedCache(mostBytes);
  const made: string[] = [];
  const get = (key: string, size: number) =>
    cache.get(key, () => {
      made.push(key);
      return bytes(size)();
    });
  return { made, get };
}

it('makes what is asked for once, also for askers at the same time', async () => {
  const { made, get } = open(100);
  const [first, second] = await Promise.all([get('a', 10), get('a', 10)]);
  expect(first).toBe(second);
  expect(await get('a', 10)).toBe(first);
  expect(made).toEqual(['a']);
});

it('lets go of what was used longest ago when there is no room', async () => {
  const { made, get } = open(100);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key, 40);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('keeps nothing that is larger than all of it, and gives nothing up for it', async () => {
  const { made, get } = open(100);
  for (const key of ['a', 'big', 'big', 'a']) await get(key, key === 'big' ? 101 : 10);
  expect(made).toEqual(['a', 'big', 'big']);
});

it('tries again after a failure', async () => {
  const cache = createCompressedCache(100);
  const failed = cache.get('a', () => Promise.reject(new Error('out of memory')));
  await expect(failed).rejects.toThrow('out of memory');
  expect(await cache.get('a', bytes(3))).toHaveLength(3);
});
