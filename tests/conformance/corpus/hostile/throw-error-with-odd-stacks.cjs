// expect: exit 1, stderr
const numbers = Object.assign(new Error('numbers'), { stack: 42 });
process.once('uncaughtException', (error) => {
  console.log(error.message, error.stack);
  setImmediate(() => {
    throw Object.assign(new Error('nothing'), { stack: undefined });
  });
});
process.on('exit', (code) => console.log('exit', code));
setImmediate(() => {
  throw numbers;
});
