// expect: exit 7, stderr
process.on('uncaughtException', (error) => {
  console.log('handler', error.message);
  throw new Error('the handler failed too');
});
process.on('exit', (code) => console.log('exit', code));
setImmediate(() => {
  throw new Error('first');
});
