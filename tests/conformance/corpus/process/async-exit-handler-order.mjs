for (const n of [1, 2]) process.on('exit', () => console.log('exit', n));
process.once('beforeExit', async () => {
  console.log('beforeExit');
  await null;
  console.log('after await in beforeExit');
  await new Promise(setImmediate);
  console.log('kept alive by an immediate');
});
