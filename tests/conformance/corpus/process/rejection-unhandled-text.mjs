// expect: exit 1, stderr
process.on('exit', (code) => console.log('exit', code));
async function fail() {
  throw new Error('nobody awaits this');
}
fail();
setImmediate(() => console.log('never'));
