import { formattedErrors } from '../boot/formatted-errors.ts';
import type { Engine } from '../engine.ts';

/** What the loader of ES modules may find wrong: the keys of `loaderErrors` in the tables. */
export type LoaderFault =
  | 'file'
  | 'package'
  | 'builtin'
  | 'scheme'
  | 'network'
  | 'directory'
  | 'attribute'
  | 'extension'
  | 'json'
  | 'syntax'
  | 'export';

/**
 * Gives an error the stack trace that it has in Node, where the loader is in JavaScript: its frames were
 * recorded from the binary. `dynamic` says that `import()` named the module at fault itself.
 */
export function asLoaderError<T extends Error>(
  engine: Engine,
  error: T,
  fault: LoaderFault,
  dynamic: boolean,
): T {
  const [head = ''] = `${error.stack}`.split(beforeFrame);
  setFrames(error, head, recordedFrames(engine, fault, dynamic));
  return error;
}

/** Functions of Node's own text that the engine calls in place of its loader, and what fails in them. */
const entrances = { defaultResolve: 'package', defaultLoadSync: 'attribute' } as const;

/** Puts the frames of Node's loader below those of a function of Node's own text, in which it threw. */
export function appendLoaderFrames(
  engine: Engine,
  error: unknown,
  entrance: keyof typeof entrances,
  dynamic: boolean,
): unknown {
  if (!(error instanceof Error)) return error;
  const isEntrance = (frame: string): boolean => frame.startsWith(`${entrance} (`);
  const recorded = recordedFrames(engine, entrances[entrance], dynamic);
  const [head = '', ...frames] = `${error.stack}`.split(beforeFrame);
  const own = frames.slice(0, frames.findIndex(isEntrance) + 1);
  setFrames(error, head, [...own, ...recorded.slice(recorded.findIndex(isEntrance) + 1)]);
  return error;
}

function recordedFrames({ tables }: Engine, fault: LoaderFault, dynamic: boolean): string[] {
  return tables.loaderErrors.frames[dynamic ? fault : `${fault} in a module`] ?? [];
}

const beforeFrame = '\n    at ';

function setFrames(error: Error, head: string, frames: readonly string[]): void {
  const { stackTraceLimit = 10 } = Error as { stackTraceLimit?: number };
  error.stack = [head, ...frames.slice(0, stackTraceLimit)].join(beforeFrame);
  // It was read here and not by the program.
  formattedErrors.delete(error);
}
