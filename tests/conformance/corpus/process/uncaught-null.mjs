// expect: exit 1, stderr
setImmediate(() => {
  throw null;
});
