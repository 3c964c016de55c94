import type { Engine } from '../engine.ts';
import { isError } from '../is-error.ts';

/** Most frames of the engine between functions of the library, or above them in an error. */
const framesOfBinding = 20;

/** Errors that `withHiddenFrames()` gave: of their frames more were captured than the limit says. */
export const roomyErrors = new WeakSet<object>();

/**
 * Does `work`, which makes an error or calls the library, with room in stack traces for frames of the
 * engine: it stands for C++, which has none.
 */
export function withHiddenFrames<T>(engine: Engine, work: () => T): T {
  const ErrorClass: ErrorConstructor & { stackTraceLimit?: unknown } = Error;
  const { stackTraceLimit: limit } = ErrorClass;
  if (typeof limit !== 'number') return work();
  const raised = limit + framesOfBinding;
  ErrorClass.stackTraceLimit = raised;
  engine.hiddenFrames += framesOfBinding;
  try {
    const result = work();
    if (isError(result)) roomyErrors.add(result);
    return result;
  } finally {
    engine.hiddenFrames -= framesOfBinding;
    if (ErrorClass.stackTraceLimit === raised) ErrorClass.stackTraceLimit = limit;
  }
}
