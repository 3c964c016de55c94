process.on('unhandledRejection', (reason) => console.log('unhandled', reason));
process.on('rejectionHandled', (promise) => console.log('handled', promise));

const late = Promise.reject('late');
setTimeout(() => late.catch(() => console.log('caught late')), 50);
const soon = Promise.reject('soon');
setImmediate(() => soon.catch(() => console.log('caught soon')));
