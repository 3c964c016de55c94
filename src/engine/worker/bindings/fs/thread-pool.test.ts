import { expect, it } from 'vitest';
import { ThreadPool } from './thread-pool.ts';

function createLoop() {
  const queue: (() => void)[] = [];
  return {
    complete: (callback: () => void) => void queue.push(callback),
    poll: () => {
      for (const callback of queue.splice(0)) callback();
    },
  };
}

it('does nothing before the poll phase, and all work before the first callback', () => {
  const loop = createLoop();
  const pool = new ThreadPool(loop);
  const log: string[] = [];
  for (const name of ['a', 'b']) {
    pool.submit(
      () => log.push(`work ${name}`),
      () => log.push(`done ${name}`),
    );
  }
  expect(log).toEqual([]);
  loop.poll();
  expect(log).toEqual(['work a', 'work b', 'done a', 'done b']);
});

it('leaves work that a callback submits for the next poll phase', () => {
  const loop = createLoop();
  const pool = new ThreadPool(loop);
  const log: unknown[] = [];
  pool.submit(
    () => 1,
    () =>
      pool.submit(
        () => 2,
        (outcome) => log.push(outcome),
      ),
  );
  loop.poll();
  expect(log).toEqual([]);
  loop.poll();
  expect(log).toEqual([{ value: 2 }]);
});

it('hands on what work threw', () => {
  const loop = createLoop();
  const error = new Error('lost');
  const outcomes: unknown[] = [];
  new ThreadPool(loop).submit(
    () => {
      throw error;
    },
    (outcome) => outcomes.push(outcome),
  );
  loop.poll();
  expect(outcomes).toEqual([{ error }]);
});
