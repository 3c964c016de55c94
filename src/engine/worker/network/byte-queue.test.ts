import { expect, it } from 'vitest';
import { ByteQueue, pieceSize } from './byte-queue.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

it('joins small pieces and cuts large ones', () => {
  const queue = new ByteQueue();
  queue.push(bytes(1, 2));
  queue.push(bytes(3, 4, 5));
  expect([...queue.take(4)]).toEqual([1, 2, 3, 4]);
  expect(queue.length).toBe(1);
  expect([...queue.take(9)]).toEqual([5]);
  expect(queue.take(9).length).toBe(0);
});

it('holds bytes as they were when they came in', () => {
  const queue = new ByteQueue();
  const source = bytes(7);
  queue.push(source);
  source[0] = 8;
  expect([...queue.take(1)]).toEqual([7]);
});

it('gives each read a buffer of its own size', () => {
  const queue = new ByteQueue();
  queue.push(new Uint8Array(pieceSize + 10));
  expect(queue.take(pieceSize).buffer.byteLength).toBe(pieceSize);
  queue.push(bytes(1, 2, 3));
  expect(queue.take(12).buffer.byteLength).toBe(12);
  expect(queue.take(1).buffer.byteLength).toBe(1);
});
