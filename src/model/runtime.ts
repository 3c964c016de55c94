import type { Need, Program } from './program.ts';
import type { RunEvent, RunResult } from './run.ts';

export type RuntimeName = 'webcontainer' | 'in-page' | 'local';

/** Whether a runtime can be used here and now, and if not, why, in one sentence. */
export type Availability = { available: true } | { available: false; reason: string };

/** A step of a boot that the reader can follow, or a notice while it goes on. */
export interface BootStep {
  message: string;
  /** The step in one word, for where there is little room. A notice has none. */
  short?: string;
}

/** A way to run a Node program from a page. */
export interface Runtime {
  readonly name: RuntimeName;
  /** What programs may need and this runtime gives. */
  readonly provides: ReadonlySet<Need>;
  availability(): Promise<Availability>;
  boot(options: { signal: AbortSignal; onProgress(step: BootStep): void }): Promise<Container>;
}

/** Why a container can run nothing any more though nobody disposed of it. */
export interface ContainerLoss {
  /** One sentence for the reader. */
  reason: string;
  /** Whether another one should be booted without being asked for. */
  bootAgain: boolean;
}

/** A booted runtime. */
export interface Container {
  /** `process.version` of the Node that runs the programs. */
  readonly nodeVersion: string;
  /** Settles if the container is lost. Absent where it can't be. */
  readonly lost?: Promise<ContainerLoss>;
  /** Starts a run. Aborting the signal stops it within one second. */
  run(program: Program, options: { signal: AbortSignal }): Run;
  dispose(): Promise<void>;
}

/**
 * One execution. Events are pulled: while nobody reads `events`, the program is held back.
 * `result` settles once `events` has been read to its end or cancelled. It rejects only for a
 * fault of our own machinery.
 */
export interface Run {
  readonly events: ReadableStream<RunEvent>;
  readonly result: Promise<RunResult>;
}
