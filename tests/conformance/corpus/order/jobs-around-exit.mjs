process.on('exit', () => {
  console.log('exit');
  Promise.resolve().then(() => console.log('a promise job of the exit handler'));
  process.nextTick(() => console.log('a tick of the exit handler'));
  setImmediate(() => console.log('never'));
});
process.on('beforeExit', () => console.log('beforeExit'));
setImmediate(() => {
  Promise.resolve().then(() =>
    process.nextTick(() => Promise.resolve().then(() => console.log('last job'))),
  );
});
