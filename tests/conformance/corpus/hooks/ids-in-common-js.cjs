const { AsyncResource, executionAsyncId, triggerAsyncId } = require('node:async_hooks');

const nextId = () => new AsyncResource('Counter').asyncId();
console.log(executionAsyncId(), triggerAsyncId(), nextId(), nextId());
console.log(nextId());
process.nextTick(() => console.log('tick', executionAsyncId() > 0, triggerAsyncId()));
Promise.resolve().then(() => console.log('promise', executionAsyncId(), triggerAsyncId()));
queueMicrotask(() => console.log('microtask', executionAsyncId(), triggerAsyncId()));
process.on('exit', () => console.log('exit', executionAsyncId(), triggerAsyncId()));
