// expect: exit 1, stderr
const { EventEmitter } = require('node:events');
process.on('uncaughtExceptionMonitor', (error, origin) => console.log(origin, error.code, error.context));
new EventEmitter().emit('error', { a: { b: 1 } });
