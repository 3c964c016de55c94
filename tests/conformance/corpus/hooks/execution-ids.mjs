import { executionAsyncId, triggerAsyncId } from 'node:async_hooks';

const outer = executionAsyncId();
console.log(typeof outer, typeof triggerAsyncId());
setImmediate(() => {
  const inner = executionAsyncId();
  console.log(inner > outer, inner !== triggerAsyncId());
  process.nextTick(() => console.log(executionAsyncId() !== inner, triggerAsyncId() === inner));
});
