import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { createStreamQueues, queueBytes } from './stream_queues.ts';

it('counts entries, and each text that differs from the one before it', () => {
  const line = 'x'.repeat(1000);
  expect(queueBytes([line, line, line])).toBe(1300);
  expect(queueBytes(['ab', 'cde'])).toBe(205);
});

it('counts a buffer once, however many views of it wait', () => {
  const buffer = new ArrayBuffer(1000);
  const view = (at: number): Uint8Array => new Uint8Array(buffer, at, 10);
  expect(queueBytes([view(0), view(10), view(20)])).toBe(1300);
  expect(queueBytes([new Uint8Array(10), new Uint8Array(10)])).toBe(220);
});

it('looks into the entries of a writable stream', () => {
  const entry = { chunk: 'abc', encoding: 'utf8', callback: () => undefined };
  expect(queueBytes([entry])).toBe(103);
});

it('counts objects of the program by their places only', () => {
  expect(queueBytes([{ id: 1 }, null, undefined, 7])).toBe(400);
});

it('ends a process whose stream holds more than it may, and no other', () => {
  const ended: number[] = [];
  const engine = {
    memory: 1001,
    overflow: (chunks: number) => {
      ended.push(chunks);
    },
  } as unknown as Engine;
  const { check } = createStreamQueues(engine) as {
    check(state: object, queue: unknown[]): void;
  };
  check({}, new Array(10).fill('x'));
  expect(ended).toEqual([]);
  check({}, new Array(11).fill('x'));
  expect(ended).toEqual([11]);
});

it('looks at a growing queue now and then only', () => {
  let looked = 0;
  const engine = {
    get memory() {
      looked += 1;
      return Number.POSITIVE_INFINITY;
    },
  } as unknown as Engine;
  const { check } = createStreamQueues(engine) as {
    check(state: object, queue: unknown[]): void;
  };
  const state = {};
  const queue: unknown[] = [];
  for (let length = 0; length < 1000; length += 1) {
    queue.push(length);
    check(state, queue);
  }
  expect(looked).toBeLessThan(70);
});
