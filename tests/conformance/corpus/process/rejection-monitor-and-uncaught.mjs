// expect: exit 1, stderr
process.on('uncaughtExceptionMonitor', (error, origin) =>
  console.log('monitor', error.message, origin),
);
Promise.reject(new Error('seen, not stopped'));
