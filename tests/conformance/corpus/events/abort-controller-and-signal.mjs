const controller = new AbortController();
const { signal } = controller;
signal.onabort = (event) => console.log('onabort', event.type, event.isTrusted, signal.reason.name);
signal.addEventListener('abort', () => console.log('listener'));
console.log(signal.aborted, signal.reason);
controller.abort();
controller.abort('ignored');
console.log(signal.aborted, signal.reason.code, signal.reason.message);
try {
  signal.throwIfAborted();
} catch (error) {
  console.log(error === signal.reason, error instanceof DOMException);
}
try {
  new AbortSignal();
} catch (error) {
  console.log(error.code, error.message);
}
