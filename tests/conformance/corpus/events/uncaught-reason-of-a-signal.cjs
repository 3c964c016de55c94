// expect: exit 1, stderr
const check = (signal) => signal.throwIfAborted();
setImmediate(() => check(AbortSignal.abort()));
