import type { Engine } from '../engine.ts';

/** How many calls of `next()` lie in a stack trace at most: of ticks that run between two timers. */
const hidden = 3;

/**
 * Runs a generator of the library, which is a function in Node, with as much more room in stack traces
 * as the calls of `next()` take. The program reads the raised limit meanwhile.
 */
export function* hideGenerators<T>(
  engine: Engine,
  body: Generator<unknown, T>,
): Generator<unknown, T> {
  const ErrorClass: ErrorConstructor & { stackTraceLimit?: unknown } = Error;
  for (;;) {
    const { stackTraceLimit: limit } = ErrorClass;
    const raised = typeof limit === 'number' ? limit + hidden : limit;
    ErrorClass.stackTraceLimit = raised;
    engine.hiddenFrames = raised === limit ? 0 : hidden;
    let result: IteratorResult<unknown, T>;
    try {
      result = body.next();
    } finally {
      engine.hiddenFrames = 0;
      // The program may have set another.
      if (ErrorClass.stackTraceLimit === raised) ErrorClass.stackTraceLimit = limit;
    }
    if (result.done) return result.value;
    yield result.value;
  }
}
