process.on('uncaughtException', (error) => console.log('caught', error.message));
setTimeout(() => {
  throw new Error('first timer');
}, 1);
setTimeout(() => {
  console.log('second timer');
  process.nextTick(() => {
    throw new Error('tick');
  });
  process.nextTick(() => console.log('tick after the failing one'));
  setImmediate(() => console.log('immediate'));
}, 1);
