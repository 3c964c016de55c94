import { expect, it } from 'vitest';
import type { Phase } from './callback-scope.ts';
import { Stepper } from './stepper.ts';

/** A stepper whose tasks run one at a time, as `runTask` says, and that logs what it resumes. */
function createHarness(): { stepper: Stepper; log: string[]; runTask(): void } {
  const log: string[] = [];
  const tasks: (() => void)[] = [];
  const stepper = new Stepper(
    {
      setTimeout: () => 0,
      clearTimeout: () => undefined,
      createTasks: (handler) => ({ post: () => tasks.push(handler), close: () => undefined }),
      now: () => 0,
      attempt: (callback) => callback(),
    },
    () => false,
  );
  function* phases(): Phase {
    yield () => {
      log.push('first step');
      return true;
    };
    yield () => {
      log.push('second step');
      return true;
    };
  }
  stepper.start(phases());
  return { stepper, log, runTask: () => tasks.shift()?.() };
}

it('lets two tasks pass between steps, in which the browser reports rejections', () => {
  const { log, runTask } = createHarness();
  runTask();
  expect(log).toEqual([]);
  runTask();
  expect(log).toEqual(['first step']);
  runTask();
  expect(log).toEqual(['first step']);
  runTask();
  expect(log).toEqual(['first step', 'second step']);
});

it.each([
  ['is woken', (stepper: Stepper) => stepper.wake()],
  ['is held and let go', (stepper: Stepper) => stepper.hold()()],
])(
  'lets two more pass when it %s between them, for what rejects then is reported later',
  (_name, disturb) => {
    const { stepper, log, runTask } = createHarness();
    runTask();
    disturb(stepper);
    runTask();
    expect(log).toEqual([]);
    runTask();
    expect(log).toEqual(['first step']);
  },
);
