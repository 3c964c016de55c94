import { abortEnding } from './abort-ending.ts';
import { pulledStream } from './pulled-stream.ts';
import type { RunEvent, RunResult } from './run.ts';
import type { Run } from './runtime.ts';

/** Lets so many runs go at once; later ones wait in the order of their arrival. */
export interface RunQueue {
  /** Whether no more may wait: then refuse the run instead of queueing it. */
  readonly full: boolean;
  /**
   * Gives a run that calls `start` once it has a place. While it waits it says so by `waiting`
   * events. Aborting takes it out of the queue.
   */
  run(start: () => Run, signal: AbortSignal): Run;
}

interface Entry {
  /** Called when the place in the queue has changed. */
  wake(): void;
}

export function createRunQueue(most: { running: number; waiting: number }): RunQueue {
  let running = 0;
  const line: Entry[] = [];

  function advance(): void {
    while (running < most.running && line.length > 0) {
      line.shift()?.wake();
      running += 1;
    }
    for (const entry of line) entry.wake();
  }

  function leave(entry: Entry): void {
    const place = line.indexOf(entry);
    if (place === -1) running -= 1;
    else line.splice(place, 1);
    advance();
  }

  function run(start: () => Run, signal: AbortSignal): Run {
    const { promise: result, resolve, reject } = Promise.withResolvers<RunResult>();
    // Who reads the events learns of a fault there and may never look at the result.
    result.catch(() => undefined);
    let gone = false;
    let wake = (): void => undefined;
    let reader: ReadableStreamDefaultReader<RunEvent> | undefined;
    const entry: Entry = { wake: () => wake() };
    line.push(entry);
    advance();

    const leaveOnce = (): void => {
      if (gone) return;
      gone = true;
      signal.removeEventListener('abort', abort);
      leave(entry);
    };
    const abort = (): void => {
      // A run that has started ends by itself: it was given the same signal.
      if (reader === undefined) {
        leaveOnce();
        resolve({ ending: abortEnding(signal), durationMs: 0, outputBytes: 0 });
        wake();
      }
    };
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();

    async function* steps(): AsyncGenerator<RunEvent, void> {
      let told = -1;
      try {
        while (!gone && line.includes(entry)) {
          const ahead = line.indexOf(entry);
          if (ahead === told) await new Promise<void>((change) => (wake = change));
          else yield { type: 'waiting', ahead };
          told = ahead;
        }
        if (gone) return;
        const inner = start();
        reader = inner.events.getReader();
        for (;;) {
          const { done, value } = await reader.read();
          if (done) break;
          yield value;
        }
        resolve(await inner.result);
      } catch (error) {
        reject(error);
        throw error;
      } finally {
        leaveOnce();
      }
    }

    const events = pulledStream(steps(), () => {
      if (reader === undefined) abort();
      else reader.cancel().catch(reject);
    });
    return { events, result };
  }

  return {
    get full() {
      return running >= most.running && line.length >= most.waiting;
    },
    run,
  };
}
