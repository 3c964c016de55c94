import { expect, it } from 'vitest';
import { createMemoryTasks, createMessageTasks } from './tasks.ts';

it.each([
  ['messages', createMessageTasks],
  ['waits for memory', createMemoryTasks],
])('calls back once for each task, in turn with microtasks: %s', async (_name, createTasks) => {
  const log: string[] = [];
  await new Promise<void>((resolve) => {
    const tasks = createTasks(() => {
      log.push('task');
      queueMicrotask(() => log.push('microtask'));
      if (log.length < 4) tasks.post();
      else {
        tasks.close();
        queueMicrotask(resolve);
      }
    });
    tasks.post();
    log.push('posted');
  });
  expect(log).toEqual(['posted', 'task', 'microtask', 'task', 'microtask']);
});

it('calls back no more once it is closed', async () => {
  let calls = 0;
  const closed = createMemoryTasks(() => {
    calls += 1;
  });
  closed.post();
  closed.close();
  await new Promise<void>((resolve) => {
    const tasks = createMemoryTasks(resolve);
    tasks.post();
  });
  expect(calls).toBe(0);
});
