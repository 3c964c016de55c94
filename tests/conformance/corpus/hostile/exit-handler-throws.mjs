// expect: exit 7, stderr
process.on('exit', () => {
  throw new Error('at the exit');
});
throw new Error('before it');
