// expect: exit 1, stderr
process.nextTick(function later() {
  null.property;
});
setImmediate(() => console.log('never'));
