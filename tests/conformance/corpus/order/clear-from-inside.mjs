let count = 0;
const interval = setInterval(() => {
  count += 1;
  console.log('interval', count);
  if (count === 3) clearInterval(interval);
}, 1);
const second = setTimeout(() => console.log('never'), 5);
setTimeout(() => clearTimeout(second), 1);
const immediate = setImmediate(() => console.log('never either'));
clearImmediate(immediate);
clearTimeout(undefined);
clearTimeout('12');
clearInterval({});
