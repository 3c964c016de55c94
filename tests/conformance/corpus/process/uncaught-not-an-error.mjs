// expect: exit 1, stderr
process.on('exit', (code) => console.log('exit', code));
setImmediate(() => {
  throw { not: 'an error', list: [1, 2] };
});
