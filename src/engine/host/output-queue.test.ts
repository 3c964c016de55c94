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

it('gives what waits of one stream in one piece', () => {
  const queue = createOutputQueue(10);
  for (const [stream, byte] of [
    ['stdout', 1],
    ['stdout', 2],
    ['stderr', 3],
    ['stdout', 4],
  ] as const) {
    queue.push({ stream, bytes: Uint8Array.of(byte) });
  }
  expect([queue.shift(), queue.shift(), queue.shift(), queue.shift()]).toEqual([
    { stream: 'stdout', bytes: Uint8Array.of(1, 2) },
    { stream: 'stderr', bytes: Uint8Array.of(3) },
    { stream: 'stdout', bytes: Uint8Array.of(4) },
    undefined,
  ]);
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
