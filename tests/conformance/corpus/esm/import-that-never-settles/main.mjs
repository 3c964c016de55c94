// expect: exit 13, stderr
console.log('start');
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => console.log('timers run'), 10);
await import('./other.mjs');
console.log('never');
