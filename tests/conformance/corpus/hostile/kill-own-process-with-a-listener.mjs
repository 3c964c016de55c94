process.once('SIGTERM', (name, number) => {
  console.log('received', name, number);
  clearInterval(timer);
});
const timer = setInterval(() => {}, 1000);
console.log(process.kill(process.pid, 0), process.kill(process.pid));
process.nextTick(() => console.log('tick'));
process.on('exit', (code) => console.log('exit', code));
