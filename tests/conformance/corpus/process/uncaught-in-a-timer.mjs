// expect: exit 1, stderr
setTimeout(() => {
  console.log('timer');
  throw new RangeError('from a timer');
}, 1);
setTimeout(() => console.log('never'), 50);
