process.on('exit', () => console.log('never'));
console.log(process.kill(process.pid, 'SIGCONT'));
setImmediate(() => {
  process.kill(process.pid, 'SIGTERM');
  console.log('never');
});
