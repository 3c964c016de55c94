// expect: exit 1, stderr
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => structuredClone({ bytes: Buffer.alloc(2), read() {} }), 1);
