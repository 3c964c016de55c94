import { type CreateTasks, createMemoryTasks, createMessageTasks } from './tasks.ts';

const { addEventListener, removeEventListener } = globalThis;

/**
 * The fastest kind of tasks with which a hop knows of the rejections before it: see `hopper.ts`. Firefox
 * reports a rejection later than a wait for memory ends. To be asked before anything listens for
 * rejections.
 */
export async function chooseTasks(): Promise<CreateTasks> {
  try {
    return (await outlastsReport(createMemoryTasks)) ? createMemoryTasks : createMessageTasks;
  } catch {
    // The browser has not what they are made of.
    return createMessageTasks;
  }
}

/** Tasks after which a browser that has reported nothing is not waited for any longer. */
const patience = 1000;

/** Whether an unhandled rejection is reported before the second of two such tasks. */
async function outlastsReport(createTasks: CreateTasks): Promise<boolean> {
  const { promise: answer, resolve } = Promise.withResolvers<boolean>();
  let passed = 0;
  const tasks = createTasks(() => {
    passed += 1;
    if (passed < patience) tasks.post();
    else resolve(false);
  });
  const rejected = Promise.reject(new Error('This rejection is a question to the browser.'));
  const listen = (event: PromiseRejectionEvent): void => {
    if (event.promise !== rejected) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    removeEventListener('unhandledrejection', listen);
    resolve(passed < 2);
  };
  addEventListener('unhandledrejection', listen);
  tasks.post();
  const outlasts = await answer;
  tasks.close();
  return outlasts;
}
