import type { Engine } from '../engine.ts';
import { formattedErrors } from './formatted-errors.ts';
import { rejectedErrors } from './rejected-errors.ts';
import { type CallSite, translateFrames } from './stack-frames.ts';
import { addLoaderFrames } from './stack-tails.ts';

/** `Error` where V8 or another engine with its stack trace API runs. */
type ErrorWithApi = ErrorConstructor & {
  prepareStackTrace?: ((error: object, frames: CallSite[]) => unknown) | undefined;
};

/**
 * Lets Node's library format stack traces, over frames that are named as in Node. V8 and the program
 * read the same property: V8 gets the engine's function, and the library gets what the program set.
 */
export function installStackTraces(engine: Engine, debug: boolean): void {
  const ErrorClass: ErrorWithApi = Error;
  const initial = ErrorClass.prepareStackTrace;
  let assigned: unknown = initial;
  let formatting = false;
  const prepareStackTrace = (error: object, frames: CallSite[]): unknown => {
    const { prepareStackTrace: format } = engine.registered;
    if (format === undefined || formatting) return `${error}`;
    formattedErrors.add(error);
    formatting = true;
    try {
      if (debug) return format(globalThis, error, frames);
      return format(
        globalThis,
        error,
        addLoaderFrames(
          translateFrames(frames),
          frames,
          engine.tables,
          engine.hiddenFrames,
          rejectedErrors.get(error) ?? engine.loop.drainedAfterTicks,
        ),
      );
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
