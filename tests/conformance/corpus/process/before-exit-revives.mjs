let times = 0;
process.on('beforeExit', (code) => {
  times += 1;
  console.log('beforeExit', code, times);
  if (times < 3) setImmediate(() => console.log('more work'));
});
process.on('exit', (code) => console.log('exit', code));
