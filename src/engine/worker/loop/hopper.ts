import type { CreateTasks } from './tasks.ts';

/** Tasks of a hop: browsers report an unhandled rejection only after the first task that follows the microtasks. */
const tasksOfHop = 2;

/**
 * Lets the browser have control between two turns of the event loop, so that it drains its microtask
 * queue and reports the rejections that they left, of which the loop must know before it goes on.
 */
export interface Hopper {
  /** Calls the handler in a task of its own, after all microtasks and the rejections they left. */
  hop(): void;
  /** Starts the hop anew, if one is under way: something else than the loop leaves microtasks now. */
  restart(): void;
  close(): void;
}

export function createHopper(handler: () => void, createTasks: CreateTasks): Hopper {
  let left = 0;
  const tasks = createTasks(() => {
    left -= 1;
    if (left > 0) tasks.post();
    else handler();
  });
  return {
    hop() {
      left = tasksOfHop;
      tasks.post();
    },
    restart() {
      if (left > 0) left = tasksOfHop;
    },
    close: () => tasks.close(),
  };
}
