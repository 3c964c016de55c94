import type { CreateTasks } from './tasks.ts';

/**
 * Lets the browser have control between two turns of the event loop, so that it drains its microtask
 * queue. A hop is two tasks: Chromium reports an unhandled rejection only after the first task that
 * follows the microtasks, and the loop must know of it before it goes on.
 */
export interface Hopper {
  /** Calls the handler in a task of its own, after all microtasks and the rejections they left. */
  hop(): void;
  close(): void;
}

export function createHopper(handler: () => void, createTasks: CreateTasks): Hopper {
  let isFirst = true;
  const tasks = createTasks(() => {
    isFirst = !isFirst;
    if (isFirst) handler();
    else tasks.post();
  });
  return { hop: () => tasks.post(), close: () => tasks.close() };
}
