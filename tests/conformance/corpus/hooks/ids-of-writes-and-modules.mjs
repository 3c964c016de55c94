import { AsyncResource, executionAsyncId, executionAsyncResource, triggerAsyncId } from 'node:async_hooks';

const nextId = () => new AsyncResource('Counter').asyncId();
console.log(executionAsyncId(), triggerAsyncId(), executionAsyncResource());
const before = nextId();
console.log('a write that is done at once takes no id');
console.log(nextId() - before);
const timer = setTimeout(() => {}, 1);
console.log(Object.entries(Object.getOwnPropertyDescriptors(timer)).length);
const trigger = Object.getOwnPropertySymbols(timer).find(({ description }) => description === 'triggerId');
console.log(timer[trigger]);
await null;
console.log(executionAsyncId(), triggerAsyncId());
Promise.resolve().then(() => console.log('promise', executionAsyncId()));
process.on('exit', () => console.log('exit', executionAsyncId(), triggerAsyncId()));
