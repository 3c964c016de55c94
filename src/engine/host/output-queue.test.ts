import { expect, it } from 'vitest';
import { createOutputQueue } from './output-queue.ts';

it('gives chunks in the order in which they came', () => {
  const queue = createOutputQueue(10);
  const first = { stream: 'stdout', bytes: Uint8Array.of(1) } as const;
  const second = { stream: 'stderr', bytes: Uint8Array.of(2) } as const;
  expect([queue.push(first), queue.push(second), queue.isEmpty]).toEqual([true, true, false]);
  expect([queue.shift(), queue.shift(), queue.shift()]).toEqual([first, second, undefined]);
  expect(queue.isEmpty).toBe(true);
});

it('holds no more of a stream than its window, until something of it is read', () => {
  const queue = createOutputQueue(3);
  const chunk = { stream: 'stdout', bytes: Uint8Array.of(1, 2) } as const;
  expect(queue.push(chunk)).toBe(true);
  expect(queue.push(chunk)).toBe(false);
  expect(queue.push({ ...chunk, stream: 'stderr' })).toBe(true);
  queue.shift();
  expect(queue.push(chunk)).toBe(true);
});
