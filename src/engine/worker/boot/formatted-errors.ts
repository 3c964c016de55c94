/**
 * Errors whose stack trace is text already. V8 then no longer knows where they were made, and Node's
 * report of one that nobody handled shows the call that reports it instead.
 */
export const formattedErrors = new WeakSet<object>();
