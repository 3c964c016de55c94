import type { RunEnding, StopReason } from './run.ts';

export type Stopped = Extract<RunEnding, { kind: 'stopped' }>;

/** The reason to abort a run with if it is not the reader who ends it. */
export class RunStopped extends Error {
  override name = 'RunStopped';
  readonly ending: Stopped;

  /** `message` is the sentence for the reader. */
  constructor(why: StopReason, message: string) {
    super(message);
    this.ending = { kind: 'stopped', why, message };
  }
}

/** How a run ends that was aborted by this signal: by the reader, unless its reason says more. */
export function abortEnding({ reason }: AbortSignal): Stopped {
  if (reason instanceof RunStopped) return reason.ending;
  return { kind: 'stopped', why: 'reader', message: 'You stopped the program.' };
}
