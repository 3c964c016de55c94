// expect: exit 7
process.exitCode = 7;
process.on('exit', (code) => console.log('exit', code, process.exitCode));
console.log('the program goes on');
setImmediate(() => console.log('to its end'));
