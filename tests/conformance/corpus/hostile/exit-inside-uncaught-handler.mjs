// expect: exit 9
process.on('uncaughtException', ({ message }) => {
  console.log(message);
  process.exit(9);
});
setTimeout(() => console.log('never'), 1);
throw new Error('first');
