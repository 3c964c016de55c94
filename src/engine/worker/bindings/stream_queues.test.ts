import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { createStreamQueues, measureQueue } from './stream_queues.ts';

/** `check` of an engine with these limits, and the endings that it asked for. */
function open(heap: number, total: number) {
  const ended: [limit: string, chunks: number][] = [];
  let looked = 0;
  const engine = {
    get memory() {
      looked += 1;
      return { heap, total };
    },
    overflow: (limit: string, chunks: number) => {
      ended.push([limit, chunks]);
    },
  } as unknown as Engine;
  const { check } = createStreamQueues(engine) as {
    check(state: object, queue: readonly unknown[]): void;
  };
  return { check, ended, looked: () => looked };
}

it('counts entries and their texts, but a long text that comes again once', () => {
  const page = 'x'.repeat(5000);
  expect(measureQueue([page, page, page])).toEqual({ heap: 5300, buffers: 0 });
  expect(measureQueue(['line', 'line'])).toEqual({ heap: 208, buffers: 0 });
  expect(measureQueue(['ab', 'cde'])).toEqual({ heap: 205, buffers: 0 });
});

it('counts a buffer once, however many views of it wait', () => {
  const buffer = new ArrayBuffer(1000);
  const view = (at: number): Uint8Array => new Uint8Array(buffer, at, 10);
  expect(measureQueue([view(0), view(10), view(20)])).toEqual({ heap: 300, buffers: 1000 });
  expect(measureQueue([new Uint8Array(10), new Uint8Array(10)])).toEqual({
    heap: 200,
    buffers: 20,
  });
});

it('looks into the entries of a writable stream', () => {
  const entry = { chunk: 'abc', encoding: 'utf8', callback: () => undefined };
  expect(measureQueue([entry])).toEqual({ heap: 103, buffers: 0 });
});

it('counts objects of the program by their places only', () => {
  expect(measureQueue([{ id: 1 }, null, undefined, 7])).toEqual({ heap: 400, buffers: 0 });
});

it('ends a process whose stream holds more than it may, and no other', () => {
  const { check, ended } = open(1010, 2000);
  check({}, new Array(10).fill('x'));
  expect(ended).toEqual([]);
  check({}, new Array(11).fill('x'));
  check({}, [new Uint8Array(1901)]);
  expect(ended).toEqual([
    ['heap', 11],
    ['total', 1],
  ]);
});

it('looks at a growing queue now and then only', () => {
  const { check, ended, looked } = open(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const state = {};
  const queue: unknown[] = [];
  for (let length = 0; length < 10_000; length += 1) {
    queue.push(length);
    check(state, queue);
  }
  expect(ended).toEqual([]);
  expect(looked()).toBeLessThan(100);
});
