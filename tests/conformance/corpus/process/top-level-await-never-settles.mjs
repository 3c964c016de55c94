// expect: exit 13, stderr
process.on('exit', (code) => console.log('exit', code));
process.on('beforeExit', () => console.log('beforeExit is not emitted?'));
await new Promise(() => {});
