import { formattedErrors } from '../boot/formatted-errors.ts';
import { throwPlaces } from '../boot/throw-places.ts';
import type { Engine } from '../engine.ts';

/** What the loader of ES modules may find wrong: the keys of `loaderErrors` in the tables. */
export type LoaderFault =
  | 'file'
  | 'package'
  | 'builtin'
  | 'scheme'
  | 'directory'
  | 'attribute'
  | 'json'
  | 'syntax'
  | 'export';

/**
 * Gives an error the stack trace that it has in Node, where the loader is in JavaScript: its frames were
 * recorded from the binary. `dynamic` says that `import()` named the module at fault itself.
 */
export function asLoaderError<T extends Error>(
  { tables }: Engine,
  error: T,
  fault: LoaderFault,
  dynamic: boolean,
): T {
  const { frames } = tables.loaderErrors;
  const found = frames[dynamic ? fault : `${fault} in a module`] ?? [];
  const [head = ''] = `${error.stack}`.split(beforeFrame);
  setFrames(error, head, found);
  return error;
}

/** The same for an error of `require()`, below which the frames of the program stay. */
export function asRequireError<T extends Error>({ tables }: Engine, error: T): T {
  const { frames, place } = tables.requireError;
  const [head = '', ...own] = `${error.stack}`.split(beforeFrame);
  setFrames(error, head, [...frames, ...own]);
  throwPlaces.set(error, place);
  return error;
}

const beforeFrame = '\n    at ';

function setFrames(error: Error, head: string, frames: readonly string[]): void {
  const { stackTraceLimit = 10 } = Error as { stackTraceLimit?: number };
  error.stack = [head, ...frames.slice(0, stackTraceLimit)].join(beforeFrame);
  // It was read here and not by the program.
  formattedErrors.delete(error);
}
