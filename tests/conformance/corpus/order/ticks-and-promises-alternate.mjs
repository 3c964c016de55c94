setImmediate(() => {
  process.nextTick(() => {
    console.log('tick 1');
    Promise.resolve().then(() => {
      console.log('promise 1');
      process.nextTick(() => console.log('tick 3'));
      queueMicrotask(() => console.log('microtask'));
    });
    process.nextTick(() => console.log('tick 2'));
  });
  Promise.resolve().then(() => {
    console.log('promise 0');
    process.nextTick(() => console.log('tick of promise 0'));
  });
  console.log('sync');
});
