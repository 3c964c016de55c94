// expect: exit 1, stderr
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => Buffer.alloc(4).write(5), 1);
