process.on('unhandledRejection', (reason) => console.log('unhandled', reason));
process.on('rejectionHandled', (promise) => console.log('handled', promise));

const late = Promise.reject('late');
const soon = Promise.reject('soon');
setImmediate(() => {
  soon.catch(() => console.log('caught soon'));
  setTimeout(() => late.catch(() => console.log('caught late')), 1);
});
