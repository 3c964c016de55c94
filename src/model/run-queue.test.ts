import { expect, it } from 'vitest';
import { pulledStream } from './pulled-stream.ts';
import type { RunEvent, RunResult } from './run.ts';
import { createRunQueue } from './run-queue.ts';
import type { Run } from './runtime.ts';

const never = new AbortController().signal;
const done: RunResult = { ending: { kind: 'exit', code: 0 }, durationMs: 1, outputBytes: 0 };

/** A run that prints one word and goes on until it is told to end. */
function openRun(word: string): { run: Run; end(): void; started: boolean } {
  const ended = Promise.withResolvers<void>();
  const opened = { started: false, end: ended.resolve, run: makeRun() };
  function makeRun(): Run {
    async function* steps(): AsyncGenerator<RunEvent, void> {
      opened.started = true;
      yield { type: 'stdout', text: word };
      await ended.promise;
    }
    return { events: pulledStream(steps(), ended.resolve), result: ended.promise.then(() => done) };
  }
  return opened;
}

it('lets so many runs go at once and tells the others their place', async () => {
  const queue = createRunQueue({ running: 1, waiting: 9 });
  const [a, b, c] = [openRun('a'), openRun('b'), openRun('c')];
  const first = queue.run(() => a.run, never).events.getReader();
  const second = queue.run(() => b.run, never).events.getReader();
  const third = queue.run(() => c.run, never).events.getReader();
  expect((await first.read()).value).toEqual({ type: 'stdout', text: 'a' });
  expect((await second.read()).value).toEqual({ type: 'waiting', ahead: 0 });
  expect((await third.read()).value).toEqual({ type: 'waiting', ahead: 1 });
  expect([b.started, c.started]).toEqual([false, false]);
  a.end();
  expect((await first.read()).done).toBe(true);
  expect((await second.read()).value).toEqual({ type: 'stdout', text: 'b' });
  expect((await third.read()).value).toEqual({ type: 'waiting', ahead: 0 });
});

it('takes an aborted run out of the queue without starting it', async () => {
  const queue = createRunQueue({ running: 1, waiting: 9 });
  const [a, b, c] = [openRun('a'), openRun('b'), openRun('c')];
  const controller = new AbortController();
  queue.run(() => a.run, never);
  const second = queue.run(() => b.run, controller.signal);
  const third = queue.run(() => c.run, never).events.getReader();
  expect((await third.read()).value).toEqual({ type: 'waiting', ahead: 1 });
  controller.abort();
  expect((await third.read()).value).toEqual({ type: 'waiting', ahead: 0 });
  expect((await second.result).ending).toMatchObject({ kind: 'stopped', why: 'reader' });
  expect((await second.events.getReader().read()).done).toBe(true);
  expect(b.started).toBe(false);
});

it('gives the place of a cancelled run to the next', async () => {
  const queue = createRunQueue({ running: 1, waiting: 9 });
  const [a, b] = [openRun('a'), openRun('b')];
  const first = queue.run(() => a.run, never).events.getReader();
  await first.read();
  const second = queue.run(() => b.run, never).events.getReader();
  await first.cancel();
  expect((await second.read()).value).toEqual({ type: 'stdout', text: 'b' });
});

it('gives the result of the run, and its place back', async () => {
  const queue = createRunQueue({ running: 1, waiting: 0 });
  const a = openRun('a');
  const run = queue.run(() => a.run, never);
  expect(queue.full).toBe(true);
  a.end();
  for await (const event of run.events) expect(event.type).toBe('stdout');
  expect(await run.result).toBe(done);
  expect(queue.full).toBe(false);
});

it('says when no more may wait', () => {
  const queue = createRunQueue({ running: 1, waiting: 1 });
  queue.run(() => openRun('a').run, never);
  expect(queue.full).toBe(false);
  queue.run(() => openRun('b').run, never);
  expect(queue.full).toBe(true);
});

it('frees the place of a run that fails to start', async () => {
  const queue = createRunQueue({ running: 1, waiting: 0 });
  const run = queue.run(() => {
    throw new Error('no such run');
  }, never);
  await expect(run.events.getReader().read()).rejects.toThrow('no such run');
  await expect(run.result).rejects.toThrow('no such run');
  expect(queue.full).toBe(false);
});
