/**
 * Errors with which a promise was rejected that nobody handled, and whether ticks had run before the
 * microtasks of that time. Their stack trace becomes text only later, when other ticks have run.
 */
export const rejectedErrors = new WeakMap<object, boolean>();
