process.on('unhandledRejection', (reason) => console.log('unhandled', reason));
const first = Promise.reject('first');
Promise.reject('second');
Promise.resolve().then(() => Promise.reject('third, from a job'));
setImmediate(() => {
  Promise.reject('fourth, from an immediate');
  process.nextTick(() => console.log('tick'));
});
first.catch((reason) => console.log('caught', reason));
