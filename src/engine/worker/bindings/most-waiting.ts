/**
 * Bytes of a standard stream that may wait in the worker before a write that cannot wait fails with
 * EAGAIN, as one to a full pipe does.
 */
export const mostWaiting = 16 * 2 ** 20;
