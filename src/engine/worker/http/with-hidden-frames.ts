import type { Engine } from '../engine.ts';

/** Most frames of the engine and of llhttp between `execute` and a function of the library. */
const framesOfParser = 20;

/** Calls `parse` with room in stack traces for the library's frames on both sides of the parser. */
export function withHiddenFrames(engine: Engine, parse: () => unknown): unknown {
  const ErrorClass: ErrorConstructor & { stackTraceLimit?: unknown } = Error;
  const { stackTraceLimit: limit } = ErrorClass;
  if (typeof limit !== 'number' || engine.hiddenFrames > 0) return parse();
  const raised = limit + framesOfParser;
  ErrorClass.stackTraceLimit = raised;
  engine.hiddenFrames = framesOfParser;
  try {
    return parse();
  } finally {
    engine.hiddenFrames = 0;
    if (ErrorClass.stackTraceLimit === raised) ErrorClass.stackTraceLimit = limit;
  }
}
