import type { Engine } from '../engine.ts';
import { formattedErrors } from './formatted-errors.ts';
import { roomyErrors } from './hidden-frames.ts';
import { rejectedErrors } from './rejected-errors.ts';
import { type CallSite, translateFrames } from './stack-frames.ts';
import { addLoaderFrames, type Captured } from './stack-tails.ts';

/** `Error` where V8 runs. */
type ErrorWithApi = ErrorConstructor & {
  prepareStackTrace?: ((error: object, frames: CallSite[]) => unknown) | undefined;
  stackTraceLimit?: number;
};

/**
 * Lets Node's library format a stack trace, over frames that are named as in Node; with `debug` those of
 * the engine stay.
 */
export function formatStack(
  engine: Engine,
  error: object,
  captured: Captured,
  debug: boolean,
): unknown {
  const { prepareStackTrace: format } = engine.registered;
  if (format === undefined) return `${error}`;
  formattedErrors.add(error);
  const { frames } = captured;
  if (debug) return format(globalThis, error, [...frames]);
  const afterTicks =
    captured.afterTicks ?? rejectedErrors.get(error) ?? engine.loop.drainedAfterTicks;
  const shown = addLoaderFrames(translateFrames(frames), captured, engine.tables, afterTicks);
  return format(globalThis, error, shown);
}

/**
 * Has V8 ask for each stack trace. V8 and the program read the same property: V8 gets the engine's
 * function, and the library gets what the program set.
 */
export function installStackTraces(engine: Engine, debug: boolean): void {
  const ErrorClass: ErrorWithApi = Error;
  const initial = ErrorClass.prepareStackTrace;
  let assigned: unknown = initial;
  let formatting = false;
  const prepareStackTrace = (error: object, frames: CallSite[]): unknown => {
    if (formatting) return `${error}`;
    formatting = true;
    try {
      const { stackTraceLimit = 10 } = ErrorClass;
      const limit = stackTraceLimit - engine.hiddenFrames;
      // It is often formatted later than captured, when the limit is no longer raised. With so many frames
      // more than the limit that some may be missing, those that are shown do not reach the end.
      const { length } = frames;
      const isComplete = length < stackTraceLimit || length > limit || roomyErrors.has(error);
      return formatStack(engine, error, { frames, isComplete, limit }, debug);
    } finally {
      formatting = false;
    }
  };
  Object.defineProperty(ErrorClass, 'prepareStackTrace', {
    get: () => (formatting ? assigned : prepareStackTrace),
    set(value: unknown) {
      assigned = value;
    },
    enumerable: false,
    configurable: true,
  });
}
