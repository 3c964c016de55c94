import type { WebContainer } from '@webcontainer/api';
import { RunStopped } from '#model/abort-ending';
import { createRunQueue } from '#model/run-queue';
import type { Container, ContainerLoss } from '#model/runtime';
import type { Guest } from './guest.ts';
import { openRun } from './open-run.ts';
import { watchPulse } from './watch-pulse.ts';

/** Each program is a worker of the browser: more at a time would not go faster. */
const mostAtOnce = 4;

/**
 * The container that has booted as `instance`. `close` throws away the frame that it lives in, with
 * all that runs there.
 */
export function createContainer(
  instance: WebContainer,
  nodeVersion: string,
  close: () => void,
): Container {
  const gone = new AbortController();
  const { promise: lost, resolve: lose } = Promise.withResolvers<ContainerLoss>();
  const queue = createRunQueue({ running: mostAtOnce, waiting: Number.POSITIVE_INFINITY });
  let runs = 0;
  let active = 0;

  function end(message: string, loss?: ContainerLoss): void {
    if (gone.signal.aborted) return;
    pulse.stop();
    gone.abort(new RunStopped('lost', message));
    close();
    if (loss !== undefined) lose(loss);
  }

  const guest: Guest = {
    instance,
    nodeVersion,
    lost: gone.signal,
    abandon: (message) => end(message, { bootAgain: true, reason: message }),
  };
  const die = (reason: string): void =>
    end(
      `WebContainer broke down in the middle of the run (${reason}). Press Run to run it again.`,
      { bootAgain: false, reason: `WebContainer broke down (${reason}).` },
    );
  const pulse = watchPulse(
    () => instance.fs.readdir('.'),
    () => active > 0,
    () => die('it no longer answers'),
  );
  instance.on('error', ({ message }) => die(message));

  return {
    nodeVersion,
    lost,
    run(program, { signal }) {
      const either = AbortSignal.any([signal, gone.signal]);
      const start = () => {
        runs += 1;
        active += 1;
        const run = openRun(guest, runs, program, either);
        const leave = (): void => {
          active -= 1;
        };
        run.result.then(leave, leave);
        return run;
      };
      return queue.run(start, either);
    },
    async dispose() {
      end('WebContainer was closed because the page was left. Press Run to run it again.');
    },
  };
}
