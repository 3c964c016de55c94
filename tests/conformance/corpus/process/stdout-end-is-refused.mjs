// expect: exit 5
process.stdout.write('one\n');
process.stdout.end('two\n');
process.stdout.on('error', (error) => {
  process.exitCode = error.code === 'ERR_STREAM_WRITE_AFTER_END' ? 5 : 6;
});
process.stdout.write('three\n');
