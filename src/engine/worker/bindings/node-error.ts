import { dialect } from '../foreign/dialect.ts';

/** More frames of the engine than lie between the library and an error. */
const ownFrames = 20;

/**
 * Makes an error with room in its stack trace for the frames of the engine, which nobody is shown. Where
 * not V8 runs it they are not counted anyway.
 */
export function withRoom<T>(make: () => T): T {
  const ErrorClass: ErrorConstructor & { stackTraceLimit?: unknown } = Error;
  const { stackTraceLimit: limit } = ErrorClass;
  if (typeof limit !== 'number' || dialect !== undefined) return make();
  ErrorClass.stackTraceLimit = limit + ownFrames;
  try {
    return make();
  } finally {
    ErrorClass.stackTraceLimit = limit;
  }
}

/** An error as Node's C++ makes it (src/node_errors.h): with a code, shown in the stack trace. */
export function nodeError(
  Class: new (message: string) => Error,
  code: string,
  message: string,
): Error {
  return withRoom(() => Object.assign(new Class(message), { code }));
}
