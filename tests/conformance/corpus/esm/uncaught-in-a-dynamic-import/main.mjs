// expect: exit 1, stderr
setImmediate(() => import('./bad.mjs'));
process.on('exit', (code) => console.log('exit', code));
