// expect: exit 4
process.on('exit', (code) => {
  console.log('exit', code);
  process.exitCode = 4;
});
process.on('beforeExit', () => console.log('never'));
setImmediate(() => console.log('never'));
Promise.resolve().then(() => console.log('never'));
try {
  process.exit(2);
} finally {
  console.log('never');
}
