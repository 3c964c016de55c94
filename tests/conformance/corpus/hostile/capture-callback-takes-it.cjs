process.setUncaughtExceptionCaptureCallback((error) => {
  console.log('captured', error.message);
  process.setUncaughtExceptionCaptureCallback(null);
  console.log(process.hasUncaughtExceptionCaptureCallback());
});
process.on('exit', (code) => console.log('exit', code));
setImmediate(() => {
  throw new Error('thrown');
});
