// expect: stderr
for (const name of ['stdout', 'stderr']) {
  const stream = process[name];
  console.log(
    name,
    stream.fd,
    stream.isTTY,
    stream.writable,
    stream.writableHighWaterMark,
    stream.writableObjectMode,
    stream._type,
  );
}
console.log(process.stdout.write('returns '), process.stdout.columns);
process.stdout.write('with callback\n', () => console.log('written'));
process.stderr.write('to stderr\n');
try {
  process.stdout.write(5);
} catch (error) {
  console.log(error.code);
}
