import type { WebContainer } from '@webcontainer/api';

/** A booted WebContainer, as the runs in it see it. */
export interface Guest {
  readonly instance: WebContainer;
  /** `process.version` in it. */
  readonly nodeVersion: string;
  /** Aborted with a `RunStopped` once the container can run nothing any more. */
  readonly lost: AbortSignal;
  /** Gives the container up, with a sentence for the runs that go on in it. */
  abandon(message: string): void;
}

/** Where things lie in a container, relative to its working directory. */
export const guestPaths = {
  own: '.highwater',
  preload: '.highwater/preload.cjs',
  /** Where the page says how many bytes of a run it has taken. */
  taken: (run: number) => `.highwater/taken-${run}`,
  /** The directory of a run's program. */
  program: (run: number) => `runs/${run}`,
};
