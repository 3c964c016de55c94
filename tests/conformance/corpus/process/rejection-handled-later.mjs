process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason, promise instanceof Promise);
  setImmediate(() => promise.catch(() => console.log('caught late')));
});
process.on('rejectionHandled', (promise) => console.log('handled', promise instanceof Promise));
Promise.reject('late');
const soon = Promise.reject('soon');
queueMicrotask(() => soon.catch(() => console.log('caught in time')));
process.nextTick(() => console.log('tick comes before the judgement'));
