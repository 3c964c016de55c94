import type { Stopped } from '#model/abort-ending';
import type { Limits } from '#model/program';

/** The endings of runs that reached a limit, each with a sentence that names it. */
export const limitEndings = {
  time: ({ timeMs }: Limits): Stopped => ({
    kind: 'stopped',
    why: 'time',
    message: `The program was stopped because it reached its time limit of ${timeMs / 1000} s.`,
  }),
  residentMemory: ({ residentMiB }: Limits): Stopped => ({
    kind: 'stopped',
    why: 'memory',
    message: `The program was stopped because it reached its limit of ${residentMiB} MiB of resident memory, that of its children included.`,
  }),
  /** V8 ends such a program by itself. */
  heap: ({ heapMiB }: Limits): Stopped => ({
    kind: 'stopped',
    why: 'memory',
    message: `V8 ended the program because its heap reached the limit of ${heapMiB} MiB.`,
  }),
};
