import type { EventLoop } from '../../loop/event-loop.ts';

/** What became of an operation. */
export type Outcome<T> = { value: T } | { error: unknown };

interface Job {
  run(): void;
}

/**
 * libuv's thread pool (deps/uv/src/threadpool.c) with one thread: operations are done in the order in
 * which they were submitted, and all of them before the first of their callbacks.
 */
export class ThreadPool {
  readonly #loop: Pick<EventLoop, 'complete'>;
  #jobs: Job[] = [];

  constructor(loop: Pick<EventLoop, 'complete'>) {
    this.#loop = loop;
  }

  /** Does `work` later and calls `done` with what became of it in the poll phase. */
  submit<T>(work: () => T, done: (outcome: Outcome<T>) => void): void {
    let outcome: Outcome<T> | undefined;
    this.#jobs.push({
      run: () => {
        try {
          outcome = { value: work() };
        } catch (error) {
          outcome = { error };
        }
      },
    });
    this.#loop.complete(() => {
      this.#runAll();
      if (outcome === undefined) throw new Error('An operation of the thread pool was not run.');
      done(outcome);
    });
  }

  #runAll(): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    for (const job of jobs) job.run();
  }
}
