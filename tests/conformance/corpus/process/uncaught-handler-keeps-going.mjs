process.on('uncaughtException', (error, origin) => console.log('handler', error.message, origin));
process.on('uncaughtExceptionMonitor', (error, origin) =>
  console.log('monitor', error.message, origin),
);
setImmediate(() => {
  throw new Error('one');
});
setImmediate(() => {
  Promise.reject(new Error('two'));
});
setImmediate(() => setImmediate(() => console.log('still alive')));
process.on('exit', (code) => console.log('exit', code));
