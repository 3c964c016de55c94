import { native } from './native.ts';

/** Whether a value is an error. Asked of whatever a program throws, it runs no code of the program. */
export function isError(value: unknown): value is Error {
  if (native.Error.isError !== undefined) return native.Error.isError(value);
  try {
    return value instanceof native.Error;
  } catch {
    // A proxy that throws from its traps, or has been revoked.
    return false;
  }
}
