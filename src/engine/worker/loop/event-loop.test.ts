import { expect, it } from 'vitest';
import { EventLoop } from './event-loop.ts';
import type { LoopCallbacks } from './loop-callbacks.ts';
import { createMessageTasks } from './tasks.ts';

interface Harness {
  loop: EventLoop;
  log: string[];
  tick(callback: () => void): void;
  /** Runs `main` and gives what was logged when the loop has ended. */
  run(main: () => void): Promise<string[]>;
}

/** A generator that never pauses. */
function* returning<T>(give: () => T): Generator<unknown, T> {
  yield* [];
  return give();
}

/** A loop with ticks that work as the patched library's do, and no timers. */
function createHarness(
  overrides: Partial<LoopCallbacks> = {},
  now = () => performance.now(),
): Harness {
  const log: string[] = [];
  const loop = new EventLoop({
    setTimeout: (callback, ms) => Number(setTimeout(callback, ms)),
    clearTimeout: (id) => clearTimeout(id),
    createTasks: createMessageTasks,
    now,
    attempt(callback) {
      try {
        callback();
      } catch (error) {
        log.push(`uncaught ${error}`);
      }
    },
  });
  const queue: (() => void)[] = [];
  function* processTicks(): Generator<undefined, void> {
    do {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
      yield;
    } while (queue.length > 0);
    loop.tickInfo[0] = 0;
  }
  return {
    loop,
    log,
    tick(callback) {
      queue.push(callback);
      loop.tickInfo[0] = 1;
    },
    run: (main) =>
      new Promise((resolve) => {
        loop.run(
          {
            processTicks,
            processImmediate: () => returning(() => undefined),
            processTimers: () => returning(() => 0),
            emitBeforeExit: () => log.push('beforeExit'),
            emitExit: () => log.push('exit'),
            ended: () => {
              loop.stop();
              resolve(log);
            },
            ...overrides,
          },
          () => {
            main();
            loop.enter();
          },
        );
      }),
  };
}

it('runs ticks before promise jobs, and those that a job queues before the next callback', async () => {
  const { loop, log, run, tick } = createHarness();
  const result = await run(() => {
    loop.complete(() => log.push('next callback'));
    queueMicrotask(() => {
      log.push('job');
      tick(() => log.push('tick of the job'));
    });
    tick(() => log.push('tick'));
  });
  expect(result).toEqual(['tick', 'job', 'tick of the job', 'next callback', 'beforeExit', 'exit']);
});

it('runs completions, then native immediates, then close callbacks', async () => {
  const { loop, log, run } = createHarness();
  const result = await run(() => {
    loop.closed(() => log.push('close'));
    loop.setNativeImmediate(() => log.push('immediate'));
    loop.complete(() => log.push('completion'));
  });
  expect(result).toEqual(['completion', 'immediate', 'close', 'beforeExit', 'exit']);
});

it('closes what was closed last first, each after the requests that it cancels', async () => {
  const { loop, log, run } = createHarness();
  const result = await run(() => {
    loop.closed(() => log.push('first'));
    loop.closed(
      () => log.push('cancelled request'),
      () => log.push('second'),
    );
  });
  expect(result).toEqual(['cancelled request', 'second', 'first', 'beforeExit', 'exit']);
});

it('asks for the next callback of a completion when the jobs of the last one are done', async () => {
  const { loop, log, run } = createHarness();
  function* callbacks(): Generator<() => void, void> {
    yield () => queueMicrotask(() => log.push('job'));
    log.push('asked');
    yield () => log.push('second');
  }
  const result = await run(() => {
    loop.completeEach(callbacks(), true);
    loop.complete(() => log.push('next completion'));
  });
  expect(result).toEqual(['job', 'asked', 'second', 'next completion', 'beforeExit', 'exit']);
});

it('ends although a completion is left that need not run', async () => {
  const { loop, log, run } = createHarness();
  const result = await run(() => loop.completeEach([() => log.push('never')], false));
  expect(result).toEqual(['beforeExit', 'exit']);
});

it('runs what a completion fed before immediates', async () => {
  const { loop, log, run } = createHarness();
  const result = await run(() => {
    loop.feed([() => log.push('fed')]);
    loop.setNativeImmediate(() => log.push('immediate'));
    loop.complete(() => {
      log.push('completion');
      loop.feed([() => log.push('fed by the completion')]);
    });
  });
  expect(result).toEqual([
    'fed',
    'completion',
    'fed by the completion',
    'immediate',
    'beforeExit',
    'exit',
  ]);
});

it('goes on when beforeExit left something to do', async () => {
  let times = 0;
  const { loop, log, run } = createHarness({
    emitBeforeExit: () => {
      times += 1;
      if (times === 1) loop.complete(() => log.push('revived'));
    },
  });
  expect(await run(() => undefined)).toEqual(['revived', 'exit']);
  expect(times).toBe(2);
});

it('stays alive while a promise is tracked', async () => {
  const { loop, log, run } = createHarness();
  const { promise, resolve } = Promise.withResolvers<string>();
  const ended = run(() => {
    void loop.track(promise).then((value) => log.push(value));
  });
  setTimeout(() => resolve('resolved'), 1);
  expect(await ended).toEqual(['resolved', 'beforeExit', 'exit']);
});

it('calls timers when they are due and asks for the next', async () => {
  let calls = 0;
  const { loop, log, run } = createHarness({
    processTimers: (now) =>
      returning(() => {
        calls += 1;
        log.push(`timer ${calls}`);
        return calls < 3 ? now + 1 : 0;
      }),
  });
  const result = await run(() => {
    loop.toggleTimerRef(true);
    loop.scheduleTimer(1);
  });
  expect(result).toEqual(['timer 1', 'timer 2', 'timer 3', 'beforeExit', 'exit']);
});

/** A loop whose only timer logs, and a way to let time pass without waiting for it. */
function createTimedHarness() {
  let shift = 0;
  const harness = createHarness(
    {
      processTimers: () =>
        returning(() => {
          harness.log.push('timer');
          return 0;
        }),
    },
    () => performance.now() + shift,
  );
  const { loop } = harness;
  return {
    ...harness,
    pass: (ms: number) => {
      shift += ms;
    },
    armTimer: (ms: number) => {
      loop.toggleTimerRef(true);
      loop.scheduleTimer(ms);
    },
  };
}

it('lets a timer that fell due wait for completions that are ready', async () => {
  const { loop, log, run, armTimer, pass } = createTimedHarness();
  const result = await run(() => {
    armTimer(5);
    loop.complete(() => {
      log.push('completion');
      pass(6);
      loop.complete(() => log.push('next completion'));
    });
  });
  expect(result).toEqual(['completion', 'next completion', 'timer', 'beforeExit', 'exit']);
});

it('calls the shortest timers before any completion when it starts', async () => {
  const { loop, log, run, armTimer } = createTimedHarness();
  const result = await run(() => {
    loop.complete(() => log.push('completion'));
    armTimer(0);
  });
  expect(result).toEqual(['timer', 'completion', 'beforeExit', 'exit']);
});

it('lets no timer wait after a program that took its time', async () => {
  const { loop, log, run, armTimer, pass } = createTimedHarness();
  const result = await run(() => {
    loop.complete(() => log.push('completion'));
    armTimer(5);
    pass(30);
  });
  expect(result).toEqual(['timer', 'completion', 'beforeExit', 'exit']);
});

it('lets no timer wait after a callback that took its time', async () => {
  const { loop, log, run, armTimer, pass } = createTimedHarness();
  const result = await run(() => {
    loop.complete(() => {
      log.push('completion');
      armTimer(5);
      loop.complete(() => log.push('next completion'));
      pass(30);
    });
  });
  expect(result).toEqual(['completion', 'timer', 'next completion', 'beforeExit', 'exit']);
});

it('leaves ticks and microtasks of a callback that threw to the next scope that closes', async () => {
  const { loop, log, run, tick } = createHarness();
  const result = await run(() => {
    loop.complete(() => {
      queueMicrotask(() => log.push('job'));
      tick(() => log.push('tick'));
      throw 'first';
    });
    loop.complete(() => log.push('next callback'));
  });
  expect(result).toEqual(['uncaught first', 'next callback', 'tick', 'job', 'beforeExit', 'exit']);
});

it('leaves the ticks after one that threw to the next scope that closes', async () => {
  const { loop, log, run, tick } = createHarness();
  const result = await run(() => {
    loop.complete(() => {
      tick(() => {
        throw 'tick';
      });
      tick(() => log.push('next tick'));
    });
    loop.closed(() => log.push('close'));
  });
  // The check phase has a scope even without immediates.
  expect(result).toEqual(['uncaught tick', 'next tick', 'close', 'beforeExit', 'exit']);
});

it('stays where it is while it is held', async () => {
  const harness = createHarness();
  const { loop, log } = harness;
  const ended = harness.run(() => {
    const releases = [loop.hold(), loop.hold()];
    harness.tick(() => log.push('tick'));
    loop.complete(() => log.push('completed'));
    loop.enter();
    // Tasks of others go on: more than the loop takes for all of it.
    let tasks = 0;
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      tasks += 1;
      if (tasks < 20) return port1.postMessage(0);
      log.push('task');
      for (const release of [...releases, ...releases]) release();
      port1.close();
    };
    port1.postMessage(0);
  });
  expect(await ended).toEqual(['tick', 'task', 'completed', 'beforeExit', 'exit']);
});
