// expect: exit 1, stderr
const target = new EventTarget();
target.addEventListener('x', () => {
  throw new Error('in a listener');
});
target.addEventListener('x', () => console.log('the next one still runs'));
console.log(target.dispatchEvent(new Event('x')));
process.on('exit', (code) => console.log('exit', code));
