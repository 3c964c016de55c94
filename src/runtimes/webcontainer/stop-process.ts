import type { Guest } from './guest.ts';
import type { GuestProcess } from './start-process.ts';
import { settlesWithin } from './within.ts';

/** How long a process that was killed may live on before its container is given up, in milliseconds. */
const survivalMs = 2000;

/**
 * Kills a process. One that lives on, as an endless loop does in a WebContainer
 * (https://github.com/stackblitz/webcontainer-core/issues/1121), ends with its container.
 */
export function stopProcess(guest: Guest, process: GuestProcess): void {
  process.pieces.close();
  process.kill();
  settlesWithin(process.exit, survivalMs).then(
    (ended) => {
      if (!ended) {
        guest.abandon(
          'Another program could not be stopped, so WebContainer was started afresh and this run ended with it. Press Run to run it again.',
        );
      }
    },
    () => undefined, // Whoever waits for the exit has been told.
  );
}
