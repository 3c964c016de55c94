// expect: exit 1, stderr
Promise.reject({ status: 500 });
process.on('exit', (code) => console.log('exit', code));
