// expect: exit 1, stderr
setTimeout(async () => {
  const error = new TypeError('logged, then thrown');
  console.log(error.stack.split('\n')[0]);
  throw error;
});
